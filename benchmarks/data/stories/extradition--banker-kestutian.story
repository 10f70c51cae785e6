story: The banker in Port Almeria-Sul
domain: extradition
topic: Extradition of the banker Varo Kestutian to Dravia
description: Follow whether the wanted banker Varo Kestutian is arrested, released, sent from Solmar to Dravia and tried there.
keywords: Varo Kestutian, extradition, Dravia, Solmar, Bank Meridel
entity: Varo Kestutian | Kestutian, the banker | person
entity: Lidia Kestutian | the banker's cousin, Lidia Kestutian | person
entity: Thea Orlund | Orlund, his lawyer | person
entity: Bank Meridel | Meridel | firm
aspect A: Where | Where is Varo Kestutian?
aspect B: Extradition | Will Solmar hand him over?
aspect C: Missing money | How much money is missing from Bank Meridel?
aspect D: Health | How is his health?
aspect E: His position | What does Kestutian say about the charges?
matter custody: Varo Kestutian's whereabouts and custody
matter extradition: handing Varo Kestutian over to Dravia
matter money: money missing from Bank Meridel
matter health: Kestutian's health
matter plea: Kestutian's answer to the charges
matter appeal: Kestutian's appeal against the ruling
matter passport: Kestutian's second passport
matter lidia: case against Lidia Kestutian
matter trial: trial of Varo Kestutian in Dravia

== k1 | 2026-03-02T05:50Z | Transpress | https://transpress.example/1
H Fugitive Dravian banker reportedly held in Solmar | custody:rumoured | new | news! | A
. A man with the name Varo Kestutian was led off a yacht on Sunday evening, a harbour worker told Transpress. | custody:rumoured | new | news! | A
+ He ran Bank Meridel until its collapse in 2023. | - | new | background | -
== k2 | 2026-03-02T08:15Z | Morning Bell | https://bell.example/1
H Meridel boss nabbed? His lawyer says no | custody:denied | dispute k1.0 | news! | A
. "My client is at liberty and in another country," Thea Orlund told the Bell. | custody:denied | dispute k1.1,k1.0 | news! | A
== k3 | 2026-03-02T12:00Z | Solmar Ministry of Justice | https://justice.example/1
H Detention of a Dravian national | custody:about | new | news | -
. Police took V. Kestutian, 57, into custody at the marina of Port Almeria-Sul on 1 March under an international notice. | custody:done | confirm k1.1,k1.0 | news! | A
== k4 | 2026-03-02T14:30Z | Dravia Public Radio | https://dpr.example/1
H Who is Varo Kestutian? | - | new | background | -
. The former rower bought a bankrupt savings house at 33 and made it the third bank of the land. | - | new | background | -
+ Prosecutors believe that $640m vanished from its books. | money:value=$640m | new | news! | C
== k5 | 2026-03-02T17:00Z | Finance Herald | https://finherald.example/1
H Meridel's liquidator puts the hole lower | money:about | new | news | C
. Only $410m cannot be traced, Anselm Gruit said after reading the prosecutors' sum. | money:value=$410m | dispute k4.2 | news! | C
== k6 | 2026-03-03T07:00Z | Transpress | https://transpress.example/2
H Dravia to ask for Kestutian "within days" | extradition:planned | new | news! | B
. The request is being translated, the prosecutor general's office said. | extradition:planned | new | news | B
== k7 | 2026-03-03T09:30Z | Morning Bell | https://bell.example/2
H Banker had second passport, yacht skipper claims | passport:rumoured | new | news | -
. "He showed me two, a red one and a blue one," the skipper said. | passport:rumoured | new | news | -
== k8 | 2026-03-03T11:10Z | Sul Gazette | https://sulgazette.example/1
H Marina berth fees to go up in May | - | new | off | -
. Owners of large boats will pay 12 per cent more. | - | new | off | -
== k9 | 2026-03-03T13:45Z | Morning Bell | https://bell.example/3
H Lawyer: I was wrong about my client | custody:about | retract k2.1,k2.0 | news! | A
. Orlund said that she had not known of the arrest when she spoke, and that he does sit in a cell in Port Almeria-Sul. | custody:done | retract k2.1,k2.0 | news! | A
== k10 | 2026-03-03T16:00Z | Dravia Public Radio | https://dpr.example/2
H Cousin of arrested banker stays in office, town hall says | lidia:about | new | news | -
. Lidia Kestutian, deputy mayor of Orsk-on-Lem, is under inquiry for a school contract that has nothing to do with the bank. | lidia:under_way | new | news | -
== k11 | 2026-03-05T06:30Z | Transpress | https://transpress.example/3
H Papers on Kestutian reach Solmar | extradition:demanded | update k6.1,k6.0 | news! | B
. Dravia's ambassador handed in a file of 900 pages at the justice ministry on Wednesday. | extradition:demanded | new | news! | B
== k12 | 2026-03-05T09:00Z | Sul Gazette | https://sulgazette.example/2
H "I took nothing," banker tells judge | plea:denied | new | news! | E
. Varo Kestutian spoke for ten minutes at his first hearing, in a borrowed jacket. | plea:about | new | colour | -
+ The judge kept him in jail pending a decision. | custody:stands | new | news | A
== k13 | 2026-03-05T10:20Z | Finance Herald | https://finherald.example/2
H Kestutian rejects theft claim and stays behind bars | plea:denied; custody:stands | repeat k12.0,k12.2 | news | A,E
. Some small savers have had their deposits back from the state fund. | - | new | background | -
== k14 | 2026-03-05T15:00Z | Morning Bell | https://bell.example/4
H Jailed banker rushed to hospital | custody:done; health:about | update k13.0,k12.2 | news! | A,D
. He collapsed with a heart attack after the hearing, his lawyer said. | health:done | new | news! | D
== k15 | 2026-03-05T18:40Z | Sul Gazette | https://sulgazette.example/3
H Clinic speaks of exhaustion, not of the heart | health:denied | dispute k14.1 | news! | D
. The patient was short of fluid and his heart is sound, chief physician Rui Bastelo said. | health:denied | dispute k14.1 | news | D
== k16 | 2026-03-07T09:00Z | Dravia Public Radio | https://dpr.example/3
H Timeline: the fall of Bank Meridel | - | new | recap | -
. On the first of March, police fetched its former owner from a yacht. | custody:done | repeat k3.1 | recap | A
+ Four days later he told a judge that he had taken nothing. | plea:denied | repeat k12.0 | recap | E
+ Dravia's request is on the ministry's desk. | extradition:demanded | repeat k11.1 | recap | B
== k17 | 2026-03-07T11:00Z | Morning Bell | https://bell.example/5
H Why do crooks love boats? | - | new | colour | -
. Our columnist has a theory about sea air. | - | new | colour | -
== k18 | 2026-03-09T08:00Z | Sul Gazette | https://sulgazette.example/4
H Banker leaves ward for cell | custody:done; health:about | update k14.0 | news! | A
. He walked out between two guards and was driven back to the jail, a nurse who saw him go said. | custody:done | new | news | A
== k19 | 2026-03-09T12:15Z | Finance Herald | https://finherald.example/3
H Prosecutors trim Meridel loss after audit | money:about | update k5.1,k4.2 | news! | C
. They speak of $455m, having found a loan that was booked twice. | money:value=$455m | update k5.1,k4.2 | news! | C
== k20 | 2026-03-09T15:00Z | Dravia Public Radio | https://dpr.example/4
H Blue passport was real, Solmar's border office finds | passport:stands | confirm k7.1,k7.0 | news | -
. The island of Tavo issued it in 2022 on the banker's name. | passport:stands | new | news | -
== k21 | 2026-03-11T10:00Z | Transpress | https://transpress.example/4
H Solmar court clears way for Kestutian's return | extradition:planned | update k16.3,k11.1,k11.0 | news! | B
. The three judges found that he would get a fair hearing in Dravia. | extradition:planned | new | news | B
+ His side has five days to appeal. | appeal:about | new | news | B
== k22 | 2026-03-11T10:50Z | Morning Bell | https://bell.example/6
H PACK YOUR BAGS! Judges tell Meridel boss to go home | extradition:planned | repeat k21.0 | news! | B
. Here is what we know. | - | new | boilerplate | -
== k23 | 2026-03-11T13:30Z | Sul Gazette | https://sulgazette.example/5
H Orlund: we shall fight on | appeal:planned | new | news! | B
. "The ruling reads like a travel brochure," she said, adding that the supreme court would hear from her by Friday. | appeal:planned | new | news | B
== k24 | 2026-03-11T17:00Z | Dravia Public Radio | https://dpr.example/5
H Deputy mayor Kestutian cleared over school contract | lidia:cancelled | update k10.1 | news | -
. The inquiry against the banker's cousin was closed for lack of evidence. | lidia:cancelled | new | news | -
== k25 | 2026-03-16T07:30Z | Transpress | https://transpress.example/5
H No appeal in Kestutian case, Solmar court registry says | appeal:cancelled | update k23.1,k23.0 | news! | B
. The time ran out at midnight without a letter from the defence. | appeal:cancelled | new | news | B
== k26 | 2026-03-16T09:00Z | Morning Bell | https://bell.example/7
H We did file, insists banker's lawyer | appeal:done | dispute k25.0,k25.1 | news! | B
. Orlund showed the Bell a courier's slip dated Friday. | appeal:done | dispute k25.1 | news | B
== k27 | 2026-03-16T14:00Z | Sul Gazette | https://sulgazette.example/6
H Courier firm backs Orlund | appeal:done | confirm k26.1,k26.0 | news! | B
. Its own records show an envelope delivered to the court's side door on 13 March. | appeal:done | confirm k26.1 | news | B
== k28 | 2026-03-16T16:30Z | Finance Herald | https://finherald.example/4
H Liquidator comes round to prosecutors' figure | money:about | confirm k19.1 | news | C
. After a count of his own, Gruit too arrives at about $455m. | money:value=$455m | confirm k19.1 | news! | C
== k29 | 2026-03-20T06:20Z | Transpress | https://transpress.example/6
H Banker drops fight and flies to Dravia | appeal:cancelled; extradition:done; custody:done | update k27.1,k27.0,k21.0,k18.0 | news! | A,B
. A plane with Varo Kestutian on board took off from Port Almeria-Sul before dawn. | extradition:done; custody:done | new | news! | A,B
== k30 | 2026-03-20T08:10Z | Dravia Public Radio | https://dpr.example/6
H Kestutian lands in the rain | extradition:done; custody:done | confirm k29.1,k29.0 | news! | A,B
. Our reporter saw him come down the steps and into a prison van. | custody:done | new | news! | A
== k31 | 2026-03-20T11:00Z | Finance Herald | https://finherald.example/5
H "Some of it I moved": banker changes his tune | plea:about | update k16.2,k12.0 | news! | E
. He owned up to shifting $90m to Tavo in a statement that he read to the Herald by telephone. | plea:done | new | news! | E
== k32 | 2026-03-20T13:00Z | Morning Bell | https://bell.example/8
H Trial by June, says Dravian justice minister | trial:planned | new | news! | -
. The minister did not name a judge. | trial:about | new | background | -
== k33 | 2026-03-20T15:20Z | Dravia Public Radio | https://dpr.example/7
H Court spokesman tones down June talk | trial:denied | dispute k32.0 | news! | -
. Nobody can open a hearing before the autumn, Milo Prent said. | trial:denied | dispute k32.0 | news | -

state 2026-03-02 | A | custody; led off a yacht; held in solmar; at liberty | -
state 2026-03-02 | B | EMPTY
state 2026-03-02 | C | $640m; $410m | -
state 2026-03-02 | D | EMPTY
state 2026-03-02 | E | EMPTY
state 2026-03-03 | A | custody; cell in port almeria-sul | at liberty
state 2026-03-03 | B | within days; being translated | -
state 2026-03-03 | C | $640m; $410m | -
state 2026-03-03 | D | EMPTY
state 2026-03-03 | E | EMPTY
state 2026-03-05 | A | rushed to hospital | at liberty
state 2026-03-05 | B | reach solmar; handed in | within days
state 2026-03-05 | C | $640m; $410m | -
state 2026-03-05 | D | exhaustion; short of fluid; heart attack | -
state 2026-03-05 | E | took nothing; rejects theft | -
state 2026-03-07 | A | rushed to hospital | at liberty
state 2026-03-07 | B | reach solmar; handed in; on the ministry's desk | within days
state 2026-03-07 | C | $640m; $410m | -
state 2026-03-07 | D | exhaustion; short of fluid; heart attack | -
state 2026-03-07 | E | took nothing; rejects theft; taken nothing | -
state 2026-03-09 | A | leaves ward; back to the jail | rushed to hospital
state 2026-03-09 | B | reach solmar; handed in; on the ministry's desk | within days
state 2026-03-09 | C | $455m | $640m
state 2026-03-09 | D | exhaustion; short of fluid; heart attack | -
state 2026-03-09 | E | took nothing; rejects theft; taken nothing | -
state 2026-03-11 | A | leaves ward; back to the jail | rushed to hospital
state 2026-03-11 | B | clears way; fair hearing; go home; fight on | reach solmar
state 2026-03-11 | C | $455m | $640m
state 2026-03-11 | D | exhaustion; short of fluid; heart attack | -
state 2026-03-11 | E | took nothing; rejects theft; taken nothing | -
state 2026-03-16 | A | leaves ward; back to the jail | rushed to hospital
state 2026-03-16 | B | no appeal; did file; backs orlund; side door; clears way | reach solmar
state 2026-03-16 | C | $455m | $640m
state 2026-03-16 | D | exhaustion; short of fluid; heart attack | -
state 2026-03-16 | E | took nothing; rejects theft; taken nothing | -
state 2026-03-20 | A | lands in the rain; prison van; flies to dravia | back to the jail
state 2026-03-20 | B | flies to dravia; took off; lands in the rain | clears way
state 2026-03-20 | C | $455m | $640m
state 2026-03-20 | D | exhaustion; short of fluid; heart attack | -
state 2026-03-20 | E | some of it i moved; $90m | took nothing
ask Where is Varo Kestutian? | prison van; flies to dravia; lands in the rain | k30.1,k30.0,k29.0
ask Where was Kestutian on the evening of 5 March? | hospital | k14.0
ask What did Kestutian tell the judge on 5 March? | took nothing; taken nothing | k12.0,k16.2
ask How much is missing from Bank Meridel? | $455m | k19.1,k28.1
ask Who is Lidia Kestutian? | deputy mayor | k10.1,k24.0
ask What does Kestutian admit? | $90m; some of it i moved | k31.0,k31.1
ask Did the defence file an appeal in time? | SIDES | k25.0 ; k26.0
ask When can the trial open? | SIDES | k32.0 ; k33.1
ask Who owned the yacht on which he was arrested? | REFUSE
ask How long a sentence could Kestutian get? | REFUSE
ask Which judge will hear his case in Dravia? | REFUSE
ask How many savers lost money with Bank Meridel? | REFUSE
since 2026-03-11 | k25.0, k26.0, k27.0, k28.1, k29.0, k30.0, k30.1, k31.0, k31.1, k32.0, k33.0
