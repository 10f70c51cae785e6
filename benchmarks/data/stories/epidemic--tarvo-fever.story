story: Tarvo fever in Costa Brezna
domain: epidemic
topic: Outbreak of Tarvo fever in Costa Brezna
description: Cases and deaths of the Tarvo fever in the province of Costa Brezna, its source, and the rules and vaccines against it.
keywords: Tarvo fever, Costa Brezna, outbreak, Lough Verin, vaccine
entity: Tarvo fever | Tarvo virus, the fever | disease
entity: Costa Brezna | the province | province
entity: Ivanka Petrolek | Petrolek, Dr Petrolek, the chief medical officer | person
entity: Ruairi Quesnol | Quesnol, the governor | person
entity: Bui Minh Tue | Bui, Professor Bui | person
aspect A: Cases | How many people have fallen ill?
aspect B: Deaths | How many people have died?
aspect C: Source | Where does the fever come from?
aspect D: Restrictions | Which bans are in force?
matter cases: number of cases in Costa Brezna
matter deaths: number of deaths in Costa Brezna
matter tralencases: number of cases in Tralen
matter source: source of the outbreak
matter marketban: closure of the livestock markets
matter beachban: bathing ban on Lough Verin
matter fair: the Candlemas fair of Brezna
matter vaccine: delivery of vaccine
matter vaccinated: number of people vaccinated
matter schools: closing of schools
matter quesnoltest: whether the governor is infected
matter beds: hospital beds occupied by fever patients
matter compensation: compensation demanded by stockbreeders
matter petrolekpost: Petrolek's post

== c1 | 2026-02-03T12:10Z | Pressline | https://pressline.example/tarvo-1
H Nine ill with Tarvo fever in Costa Brezna | cases:value=9 people | new | news! | A
. Nine people in the province of Costa Brezna have contracted Tarvo fever, health authorities said on Tuesday. | cases:value=9 people | repeat c1.0 | news! | A
+ One of them, a 63-year-old shepherd, died on Sunday. | deaths:value=1 | new | news! | B
. The virus is passed on by ticks and by raw milk. | - | new | background | -
+ The last outbreak in the country, in 1998, killed fourteen. | - | new | background | -

== c2 | 2026-02-03T18:00Z | Brezna Tribune | https://breznatribune.example/shepherd
H Shepherd dies of a fever nobody remembered | deaths:value=1 | repeat c1.2 | news! | B
. The doctors at Brezna hospital took it for influenza at first. | - | new | news | -
+ By Tuesday noon they had nine patients, all from villages round Lough Verin. | cases:value=9 patients | repeat c1.1 | news! | A
. "My brother never drank anything but his own milk," said Tomislav Garrano, whose brother is the dead man. | - | new | colour | -
+ Dr Ivanka Petrolek, the chief medical officer, suspects the milk of goats brought in over the Tralen border. | source:rumoured | new | news! | C
. She has asked the governor to shut the livestock markets. | marketban:demanded | new | news! | D
+ His office said that he would answer within two days. | marketban:about | new | news | -

== c3 | 2026-02-05T09:00Z | Governor's Office, Costa Brezna | https://costabrezna.example/gov/0502
H Measures against Tarvo fever | marketban:about | new | news | -
. As of midnight the five livestock markets of the province are closed for fourteen days. | marketban:done | update c2.5 | news! | D
+ The sale of raw milk is not affected. | - | new | news | -
. Governor Ruairi Quesnol sees no reason to call off the Candlemas fair, which opens on Saturday. | fair:planned | new | news! | D
+ "Caution yes, panic no," he says. | - | new | colour | -
. As of this morning seventeen persons are under treatment. | cases:value=17 persons | update c1.1 | news! | A

== c4 | 2026-02-05T16:40Z | Pressline | https://pressline.example/tarvo-2
H Costa Brezna shuts livestock markets | marketban:done | repeat c3.1 | news! | D
. The province on Thursday closed its livestock markets for two weeks over an outbreak of Tarvo fever. | marketban:done | repeat c3.1 | news! | D
+ Petrolek's service put the number of sick at 21, four more than the governor did. | cases:value=21 | dispute c3.5 | news! | A
+ The service counts suspected cases as well, an official explained. | cases:about | new | news | A
. Over the border in Tralen six people have fallen ill. | tralencases:value=6 people | new | news | -

== c5 | 2026-02-06T08:30Z | Brezna Tribune | https://breznatribune.example/no-fair
H Candlemas fair is off after all | fair:cancelled | update c3.3 | news! | D
. Pressed by the traders themselves, Quesnol gave up the fair on Thursday night. | fair:cancelled | repeat c5.0 | news! | D
+ Carousel owner Siobhan Ledrak had already turned her lorries round. | fair:about | new | colour | -
. Stockbreeders demand 3 million in compensation for the closed markets. | compensation:demanded | new | news | -
+ Their chairman, Vaclav Oronoz, says a goat eats whether it is sold or not. | - | new | colour | -
. A second patient, a woman of 81 from the village of Kilvarna, died on Thursday. | deaths:value=2 | update c1.2 | news! | B
+ Schools stay open. | schools:stands | new | news | D

== c6 | 2026-02-06T19:00Z | Televisión Lago | https://tvlago.example/0602
H Did the fever come with the goats? | source:about | new | news | C
. A professor in the capital doubts it, and he has looked at the ticks. | source:about | new | news | C

== c7 | 2026-02-09T10:20Z | Pressline | https://pressline.example/tarvo-3
H Tarvo fever: third death, 38 cases | deaths:value=3;cases:value=38 | update c5.5,c4.2 | news! | A,B
. A man in his forties died over the weekend, bringing the toll in Costa Brezna to three. | deaths:value=3 | repeat c7.0 | news! | B
+ The number of cases stood at 38 on Monday morning, including those suspected. | cases:value=38 | repeat c7.0 | news! | A
. Professor Bui Minh Tue of the Virus Institute said ticks on the northern shore of Lough Verin carried the virus and had done so since at least last summer. | source:stands | dispute c2.4 | news! | C
+ The imported goats, he said, were "innocent bystanders". | source:opinion | repeat c7.3 | colour | C
. Bathing and camping on the lough are forbidden until further notice. | beachban:done | new | news! | D
+ The government has ordered 60,000 doses of vaccine from abroad, due on the 16th. | vaccine:planned | new | news! | -

== c8 | 2026-02-09T20:45Z | Brezna Tribune | https://breznatribune.example/whose-ticks
H Ticks or goats: experts fall out | source:about | new | news | C
. Petrolek is unmoved by what the professor found. | source:about | new | colour | C
+ Eleven of the first seventeen patients had drunk milk from one and the same dealer, she pointed out. | source:stands | dispute c7.3 | news! | C
. The dealer, Lubos Carmody, did not answer the door. | - | new | colour | -
. On the wards 26 beds are taken up by fever patients, and the hospital has twelve left. | beds:value=26 beds | new | news | -
+ Rumours in the market square that the governor himself has caught it are "tavern talk", said his spokeswoman, Le Thi Hanh. | quesnoltest:denied | new | news | -
. Editor's note: in Friday's edition we gave the age of the second victim as 81; her family tells us that she was 71. | deaths:about | retract c5.5 | news | -

== c9 | 2026-02-12T15:00Z | Televisión Lago | https://tvlago.example/1202
H Governor in quarantine | quesnoltest:done | update c8.5 | news! | -
. His spokeswoman laughed about it on Monday, and today she read out the laboratory's letter. | quesnoltest:done | repeat c9.0 | news! | -

== c10 | 2026-02-12T17:30Z | Brezna Tribune | https://breznatribune.example/quesnol-ill
H Quesnol has the fever | quesnoltest:done | repeat c9.0 | news! | -
. A light form, his doctor said, and he is signing papers in bed. | quesnoltest:about | new | news | -
+ Vice-governor Milagros Stanik takes his place at meetings. | - | new | news | -
. The count of the sick was corrected downward on Thursday from 44 to 35, because nine of the suspected cases turned out to be ordinary flu. | cases:value=35 | update c7.2 | news! | A
+ The nine had never been near the lough. | - | new | news | -
. In the village of Kilvarna the parish priest reads the mass in the open air. | - | new | colour | -

== c11 | 2026-02-15T09:00Z | Brezna Tribune | https://breznatribune.example/fortnight
H A fortnight of fever: the story so far | cases:about | new | recap | -
. On 3 February the province learnt of nine cases and a dead shepherd. | cases:value=9;deaths:value=1 | repeat c1.1,c1.2 | recap | A,B
. Two days later the markets closed, and by the end of that week the fair was gone as well. | marketban:done;fair:cancelled | repeat c3.1,c5.0 | recap | D
+ Since the 9th no one may swim in Lough Verin, which in February few people miss. | beachban:done | repeat c7.5 | recap | D
. The dead number three; 35 people have been ill. | deaths:value=3;cases:value=35 | repeat c7.1,c10.3 | recap | A,B
+ Where it came from is a matter of faith: goats, says the chief medical officer; ticks, says the professor. | source:about | repeat c8.2,c7.3 | recap | C
. In 1998 it took eleven weeks until the last patient went home. | - | new | background | -
+ The vaccine will come on Wednesday, two days later than planned, the ministry let it be known last night. | vaccine:planned | update c7.6 | news! | -

== c12 | 2026-02-18T14:15Z | Pressline | https://pressline.example/tarvo-4
H Vaccine reaches Costa Brezna | vaccine:done | update c11.7 | news! | -
. A first lorry with 22,000 doses of Tarvo vaccine arrived in Brezna on Wednesday. | vaccine:done | repeat c12.0 | news! | -
+ The remaining 38,000 follow in March. | vaccine:planned | new | news | -
. The closure of the livestock markets, due to end at midnight, was prolonged by a week. | marketban:stands | update c4.1 | news! | D
+ Tralen reports ten cases, none of them fatal. | tralencases:value=10 cases | update c4.4 | news | -
. New cases: none since Sunday. | cases:about | new | news! | A

== c13 | 2026-02-20T08:10Z | Brezna Tribune | https://breznatribune.example/petrolek
H "I was mistaken about the goats" | source:denied | retract c8.2 | news! | C
. Petrolek took leave of her goat theory on Thursday evening in the crowded town hall. | source:denied | repeat c13.0 | news! | C
+ Blood samples show that the animals reached the province free of the virus; they caught it here. | source:stands | confirm c7.3 | news! | C
. The milk did make people ill, she added, but the ticks came first. | source:stands | new | news | C
+ Professor Bui, in the front row, stood up and shook her hand. | - | new | colour | -
. She is staying in office, though two parties want her out. | petrolekpost:stands | new | news | -
+ Some 4,300 people had been vaccinated by last night. | vaccinated:value=4,300 people | new | news | -
. Oronoz wants an apology for the goats as well as the three million. | compensation:demanded | repeat c5.3 | colour | -

== c14 | 2026-02-25T16:00Z | Governor's Office, Costa Brezna | https://costabrezna.example/gov/2502
H Markets to reopen | marketban:planned | update c12.3 | news! | D
. From tomorrow animals may again be traded at all five markets. | marketban:planned | repeat c14.0 | news! | D
+ The bathing ban remains until the end of May. | beachban:stands | update c7.5 | news | D
. Governor Quesnol returned to his desk this morning in good health. | quesnoltest:about | update c10.1 | news | -
+ The province will pay stockbreeders 1.1 million. | compensation:planned | update c5.3 | news! | -
. A fourth death, which occurred on Monday, fills us with sorrow. | deaths:value=4 | update c7.1 | news! | B
+ Vaccination is free of charge for all residents. | - | new | boilerplate | -

state 2026-02-03 | A | nine people; nine ill; nine patients | seventeen
state 2026-02-03 | B | shepherd, died; shepherd dies | third death
state 2026-02-03 | C | suspects the milk of goats | the ticks came first
state 2026-02-03 | D | asked the governor to shut | are closed for fourteen days
state 2026-02-05 | A | seventeen; 21 | nine people
state 2026-02-05 | B | shepherd, died; shepherd dies | third death
state 2026-02-05 | C | suspects the milk of goats | the ticks came first
state 2026-02-05 | D | shuts livestock markets; closed its livestock markets; are closed for fourteen days | asked the governor
state 2026-02-06 | A | seventeen; 21 | nine people
state 2026-02-06 | B | a second patient | third death
state 2026-02-06 | C | suspects the milk of goats; a professor in the capital doubts it; did the fever come with the goats | the ticks came first
state 2026-02-06 | D | fair is off; gave up the fair; closed its livestock markets | sees no reason to call off
state 2026-02-09 | A | 38 | seventeen
state 2026-02-09 | B | third death; three | a second patient
state 2026-02-09 | C | ticks on the northern shore; milk from one and the same dealer | the ticks came first
state 2026-02-09 | D | bathing and camping on the lough are forbidden; closed its livestock markets | sees no reason to call off
state 2026-02-12 | A | 35 | 38
state 2026-02-12 | B | third death; three | a second patient
state 2026-02-12 | C | ticks on the northern shore; milk from one and the same dealer | the ticks came first
state 2026-02-12 | D | bathing and camping on the lough are forbidden; closed its livestock markets | sees no reason to call off
state 2026-02-15 | A | 35 | 38
state 2026-02-15 | B | third death; three | a second patient
state 2026-02-15 | C | ticks on the northern shore; milk from one and the same dealer; goats, says the chief medical officer | the ticks came first
state 2026-02-15 | D | swim in lough verin; bathing and camping; the markets closed | sees no reason to call off
state 2026-02-18 | A | 35; none since sunday | 38
state 2026-02-18 | B | third death; three | a second patient
state 2026-02-18 | C | ticks on the northern shore; milk from one and the same dealer; goats, says the chief medical officer | the ticks came first
state 2026-02-18 | D | prolonged by a week | for fourteen days
state 2026-02-20 | A | 35; none since sunday | 38
state 2026-02-20 | B | third death; three | a second patient
state 2026-02-20 | C | the ticks came first; they caught it here | suspects the milk
state 2026-02-20 | D | prolonged by a week | for fourteen days
state 2026-02-25 | A | 35; none since sunday | 38
state 2026-02-25 | B | a fourth death | third death
state 2026-02-25 | C | the ticks came first; they caught it here | suspects the milk
state 2026-02-25 | D | may again be traded; bathing ban remains | prolonged by a week
ask How many people have died in Costa Brezna? | fourth death | c14.5
ask How many cases were there on 5 February? | SIDES | c3.5 ; c4.2
ask Where did the outbreak come from? | the ticks came first; they caught it here | c13.2, c13.3
ask What did Dr Petrolek hold to be the source on 10 February? | milk from one and the same dealer | c8.2
ask When did the first vaccine arrive? | arrived in brezna on wednesday | c12.1
ask How many cases are there in Tralen? | ten cases | c12.4
ask Why was the case count lowered? | ordinary flu | c10.3
ask Who stood in for the governor? | milagros stanik | c10.2
ask How old was the second victim? | 71 | c8.6
ask How much do the stockbreeders receive? | 1.1 million | c14.4
ask Who infected the governor? | REFUSE
ask Which firm makes the vaccine? | REFUSE
ask How many goats were put down? | REFUSE
since 2026-02-16 | c12.1, c12.3, c13.1, c13.2, c14.1, c14.4, c14.5
since 2026-02-21 | c14.0, c14.1, c14.2, c14.4, c14.5
