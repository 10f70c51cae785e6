story: The Loubressac quarry kidnapping
domain: kidnapping
topic: Abduction of quarry heir Anselme Loubressac
description: The abduction of Anselme Loubressac near Port-Sagay: where he is, what the kidnappers want, and who is caught.
keywords: Loubressac, Port-Sagay, kidnapping, ransom, Tizenharom road
entity: Anselme Loubressac | Anselme Loubressac, Loubressac, the heir | person
entity: Hortense Loubressac | Hortense Loubressac, Madame Loubressac, his mother | person
entity: Rodelio Makabuhay | Rodelio Makabuhay, Makabuhay, the driver | person
entity: Bence Zalavary | Bence Zalavary, Colonel Zalavary, the colonel | person
entity: Loubressac Quarries | Loubressac Quarries, the quarries | company
aspect A: Captive | Where is Anselme Loubressac, and is he free?
aspect B: Ransom | What ransom is demanded or was paid?
aspect C: Arrests | Who has been arrested?
aspect D: Driver | What became of the driver?
matter captive: Anselme Loubressac's captivity
matter gunmen: number of kidnappers
matter demand: the sum that the kidnappers demand
matter paid: whether a ransom was paid
matter video: sign of life from the hostage
matter driver: condition of the driver Makabuhay
matter warrant: search for and arrest of Dawit Engeda
matter brothers: arrest of the Szentes brothers
matter raid: raid on the farm at Vieux-Tadlac
matter roadblocks: roadblocks round Port-Sagay
matter strike: stoppage at the quarries
matter health: health of Anselme Loubressac

== a1 | 2025-05-05T09:10Z | Bay Wire | https://baywire.example/2025/05/05/loubressac-abducted
H Quarry heir seized on coast road near Port-Sagay | captive:done | new | news! | A
. Armed men abducted Anselme Loubressac, 34, on the Tizenharom road at about 6.20 on Monday morning, police said. | captive:done | repeat a1.0 | news! | A
+ His driver was shot in the shoulder and chest. | driver:done | new | news! | D
. Loubressac is the only son of Hortense Loubressac, owner of the largest limestone quarries in the bay. | - | new | background | -
+ Four attackers in a white van were involved. | gunmen:value=4 people | new | news! | -
. No group has claimed the act. | - | new | news | -

== a2 | 2025-05-05T17:30Z | Le Phare de Sagay | https://lepharesagay.example/loubressac-enleve-route
H Town shuts its doors after the coast road attack | captive:about | new | news | -
. Bread was still warm on the seat when fishermen found the grey saloon, doors open, by the thirteenth milestone. | - | new | colour | -
+ "I saw six of them, maybe seven, and one was a boy," said Nestor Abubot, who mends nets below the bend. | gunmen:value=6 or 7 people | dispute a1.4 | news | -
. Rodelio Makabuhay, who has driven for the family for nineteen years, was operated on at the Sisters' Hospital and is in a critical state. | driver:value=critical | new | news! | D
+ His daughter sat in the corridor holding his cap. | - | new | colour | -
. All three roads out of Port-Sagay are closed by police checks, and lorries were queuing as far as Kövesd by evening. | roadblocks:under_way | new | news! | -
+ The Loubressacs have known this before: in 1988 an uncle, Firmin, was held for nine days in the hills and let go for money. | - | new | background | -
. At the mother's house on the Rue des Tamarins nobody came to the gate. | - | new | colour | -

== a3 | 2025-05-07T06:00Z | Radio Kidist | https://radiokidist.example/news/ransom-demand
H Kidnappers want five million for quarry heir | demand:value=5m crowns | new | news! | B
. The call came to a priest. | demand:demanded | new | news | B
+ He has until Sunday to bring an answer. | demand:planned | new | news! | B

== a4 | 2025-05-07T14:45Z | Bay Wire | https://baywire.example/2025/05/07/police-name-suspect
H Warrant out for former quarry guard | warrant:planned | new | news! | C
. Police are looking for Dawit Engeda, 41, a security guard dismissed by Loubressac Quarries in February, Colonel Bence Zalavary told a news conference. | warrant:planned | repeat a4.0 | news! | C
+ A judge signed the warrant overnight. | warrant:planned | new | news | C
. Zalavary declined to discuss a ransom call reported by Radio Kidist. | demand:about | new | colour | -
+ He put the number of gunmen at five, after a study of camera pictures. | gunmen:value=5 people | update a1.4 | news | -
. Engeda's sister said he had been in the capital all week, laying tiles. | warrant:denied | dispute a4.1 | news | -
. Checks on the roads were to go on through the weekend. | roadblocks:under_way | repeat a2.5 | background | -

== a5 | 2025-05-08T10:00Z | Loubressac Quarries | https://loubressacquarries.example/communique-8-mai
H Communiqué of the Loubressac family | - | new | boilerplate | -
. The family of Anselme Loubressac thanks all who have prayed for his return. | - | new | colour | -
+ We have received no demand for money from any person. | demand:denied | dispute a3.0 | news! | B
. We ask the press to keep away from the house and from the Sisters' Hospital, where Mr. Makabuhay remains gravely ill. | driver:value=critical | repeat a2.3 | background | D
+ Work at the three quarries continues. | strike:denied | new | news | -
. Mr. Loubressac takes insulin twice a day, and those who hold him must know it. | health:stands | new | news! | -
+ No further statement will be made. | - | new | boilerplate | -

== a6 | 2025-05-08T18:20Z | Le Phare de Sagay | https://lepharesagay.example/pere-ocampe-insulin
H Priest speaks of a voice "with a mountain accent" | demand:about | new | news | -
. Father Teofilo Ocampe confirmed to this newspaper that he took the call on Tuesday night in the sacristy. | demand:demanded | confirm a3.1 | news! | B
+ "Five million, old notes, and no colonel," was how he remembered it. | demand:value=5m crowns | confirm a3.0 | news! | B
. He carried the message to the Rue des Tamarins himself, he said, and was given coffee. | demand:about | dispute a5.2 | news | B
. Some eighty quarrymen stayed away from the Grand Banc pit on Thursday morning and marched to the church instead. | strike:done | dispute a5.4 | news | -
+ "He knows every one of our names," said Yohannes Tibebe, a drill hand. | - | new | colour | -
. A pharmacist in Kövesd told gendarmes that a woman she had never seen bought insulin for cash on Wednesday. | health:about | new | news! | -
+ The quarries' manager did not return two calls. | - | new | colour | -

== a7 | 2025-05-11T08:30Z | Radio Kidist | https://radiokidist.example/news/heir-video
H Heir alive in film sent to the station | video:done;captive:stands | new | news! | A
. Fourteen seconds, a newspaper from Saturday, and a plea to his mother. | video:about | new | news | A

== a8 | 2025-05-11T19:00Z | Bay Wire | https://baywire.example/2025/05/11/deadline-wednesday
H Kidnappers give family until Wednesday | demand:planned | update a3.2 | news! | B
. A recording received by a broadcaster on Sunday shows Loubressac seated against a plank wall, thinner but speaking clearly. | video:done | repeat a7.0 | news! | A
+ Police experts consider it authentic. | video:about | new | news | -
. In it he says the money must be ready by Wednesday and the sum has come down to three million crowns. | demand:value=3m crowns | update a6.2 | news! | B
+ Hortense Loubressac's lawyer, Clotilde Araquel, acknowledged that last week's statement about the absence of a demand was untrue and had been made on police advice. | demand:demanded | retract a5.2 | news! | B
. The roadblocks were lifted at noon. | roadblocks:done | update a4.6 | news | -
+ Two customs officers were hurt at Kövesd on Saturday in an unrelated crash. | - | new | off | -

== a9 | 2025-05-12T12:00Z | Le Phare de Sagay | https://lepharesagay.example/une-semaine
H A week without Anselme | captive:stands | new | recap | A
. Seven days ago the saloon was found by the thirteenth milestone with its doors open. | captive:about | repeat a2.1 | recap | -
+ Since then the town has learned to speak softly. | - | new | colour | -
. There was a call to the priest, then a denial, then a film in which a tired man asked for three million. | demand:value=3m crowns;video:done | repeat a8.3,a7.0 | recap | B
+ There is a name, Engeda, on a poster in the post office, and nobody under it. | warrant:planned | repeat a4.1 | recap | C
. Makabuhay opened his eyes on Sunday evening and asked for his cap, and the surgeons say he will live. | driver:value=out of danger | update a5.3 | news! | D
. In 1988 it took nine days. | - | repeat a2.6 | background | -
+ Firmin Loubressac never told anyone what had been paid, and died in 2003. | - | new | background | -

== a10 | 2025-05-14T05:50Z | Bay Wire | https://baywire.example/2025/05/14/loubressac-free
H URGENT: Loubressac freed, police say | captive:done | update a7.0 | news! | A
. Anselme Loubressac was found in good health at a farm at Vieux-Tadlac before dawn on Wednesday, a police spokesman said. | captive:done;health:value=good | repeat a10.0 | news! | A
+ Two men were arrested at the farm. | brothers:done | new | news! | C
. Shots were exchanged before the gate gave way. | raid:done | new | news | -

== a11 | 2025-05-14T12:30Z | Bay Wire | https://baywire.example/2025/05/14/farm-raid
H Ransom question hangs over farm raid | paid:about | new | news! | B
. The colonel who led the operation said not a crown had changed hands. | paid:denied | new | news! | B
+ But a person close to the family told Bay Wire that one and a half million was left at a chapel on Tuesday evening. | paid:done;paid:value=1.5m crowns | dispute a11.1 | news! | B
. Zalavary's forty officers surrounded the farm after a tip about the woman who bought insulin. | raid:done;health:about | new | news! | -
+ Those held are the brothers Ákos and Vince Szentes, 29 and 33, who rent the land. | brothers:done | new | news! | C
. Engeda was not among them, the colonel added. | warrant:about | new | news | C
+ Doctors at the Sisters' Hospital found the freed man dehydrated and with dangerously high blood sugar; he will stay several days. | health:value=dehydrated, high blood sugar | dispute a10.1 | news! | A
. Araquel would say neither yes nor no about money. | paid:about | new | colour | -

== a12 | 2025-05-14T18:00Z | Radio Kidist | https://radiokidist.example/news/bells
H Bells in Port-Sagay as heir comes home | captive:done | repeat a10.0 | news | A
. He got out of the ambulance to shake one hand: his driver's. | - | new | colour | -

== a12x | 2025-05-16T13:40Z | Le Phare de Sagay | https://lepharesagay.example/regates
H Kövesd crew wins the spring regatta by a nose | - | new | off | -
. The eight from Kövesd beat Port-Sagay by thirty centimetres on Friday, in water as flat as a plate. | - | new | off | -
+ Lucio Makabuhay, nephew of the wounded driver, rowed at number three. | - | new | off | -
. The cup was a gift of Firmin Loubressac in 1996. | - | new | off | -
+ A protest about the starting gun was thrown out. | - | new | off | -

== a13 | 2025-05-19T15:15Z | Le Phare de Sagay | https://lepharesagay.example/engeda-rendu
H Engeda walks into a police station | warrant:done | update a11.5 | news! | C
. He came in tiler's overalls, with his sister, on Monday at ten, and asked for a glass of water. | warrant:done | repeat a13.0 | news | C
+ Officers took him into custody on the old warrant, but by mid-afternoon the examining judge, Mariam Zenebech, had let him go for want of evidence. | warrant:cancelled | update a13.0 | news! | C
. The Szentes brothers remain in the Kövesd prison. | brothers:stands | repeat a11.4 | background | C
+ Vince, the elder, also faces an older charge of cattle theft, to be heard in June. | - | new | news | -
. Hortense Loubressac broke her silence on the steps of the quarry office: "Yes, I paid, one and a half million, and I would pay again." | paid:value=1.5m crowns;paid:done | confirm a11.2 | news! | B
+ Asked about it, the colonel's office stuck to its account that none was handed over. | paid:denied | dispute a13.5 | news! | B
. Her son left hospital on Saturday and has gone to relatives abroad. | captive:about;health:value=discharged | update a11.6 | news! | A
+ An earlier version of this article gave Mr. Engeda's age as 14; he is 41. | - | new | boilerplate | -

state 2025-05-05 | A | abducted; seized on coast road | freed
state 2025-05-05 | B | EMPTY
state 2025-05-05 | C | EMPTY
state 2025-05-05 | D | critical state | shot dead
state 2025-05-07 | A | abducted; seized on coast road | freed
state 2025-05-07 | B | five million | three million
state 2025-05-07 | C | warrant out; looking for dawit engeda | arrested
state 2025-05-07 | D | critical state | will live
state 2025-05-08 | A | abducted; seized on coast road | freed
state 2025-05-08 | B | five million; no demand for money | three million
state 2025-05-08 | C | warrant out; looking for dawit engeda | arrested
state 2025-05-08 | D | critical state; gravely ill | will live
state 2025-05-11 | A | heir alive; seated against a plank wall | freed
state 2025-05-11 | B | three million | no demand for money
state 2025-05-11 | C | warrant out; looking for dawit engeda | arrested
state 2025-05-11 | D | critical state; gravely ill | will live
state 2025-05-12 | A | heir alive; seated against a plank wall; a week without anselme | freed
state 2025-05-12 | B | three million | no demand for money
state 2025-05-12 | C | warrant out; looking for dawit engeda; nobody under it | arrested
state 2025-05-12 | D | will live | critical state
state 2025-05-14 | A | freed; found; comes home | plank wall
state 2025-05-14 | B | not a crown had changed hands; one and a half million | -
state 2025-05-14 | C | szentes; two men were arrested | -
state 2025-05-14 | D | will live | critical state
state 2025-05-16 | A | freed; found; comes home | plank wall
state 2025-05-16 | B | not a crown had changed hands; one and a half million | -
state 2025-05-16 | C | szentes; two men were arrested | -
state 2025-05-16 | D | will live | critical state
state 2025-05-19 | A | left hospital on saturday; freed | plank wall
state 2025-05-19 | B | one and a half million | -
state 2025-05-19 | C | szentes; let him go | looking for dawit engeda
state 2025-05-19 | D | will live | critical state
ask Where was Anselme Loubressac found? | farm at vieux-tadlac | a10.1
ask When was he abducted? | monday morning | a1.1
ask Was a ransom paid? | SIDES | a13.5 ; a13.6
ask How many gunmen were there? | SIDES | a4.4 ; a2.2
ask Who was arrested at the farm? | ákos and vince szentes | a11.4
ask What did the kidnappers demand on 7 May? | five million | a3.0
ask Why was Engeda let go? | want of evidence | a13.2
ask How did police find the farm? | tip about the woman who bought insulin | a11.3
ask Who was held in 1988? | firmin | a2.6
ask Who shot the driver? | REFUSE
ask Has the ransom money been recovered? | REFUSE
ask Who is the woman who bought the insulin? | REFUSE
since 2025-05-12 | a10.0, a10.2, a11.1, a11.2, a11.3, a11.4, a11.6, a13.0, a13.2, a13.5, a13.6, a13.7
