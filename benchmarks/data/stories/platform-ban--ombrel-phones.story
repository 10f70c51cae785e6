story: Ombrel phones off the shelf
domain: platform-ban
topic: Osmia's action against the phone maker Ombrel
description: Whether Osmia forbids the sale of Ombrel phones, what fine the maker must pay, what the courts say and when the phones are on sale.
keywords: Ombrel, Osmia, phone ban, Competition Authority, fine
entity: Ombrel | Ombrel Devices | organisation
entity: Authority | the Competition Authority, the watchdog | organisation
entity: Lioba Sandoval | Sandoval, the Authority's president | person
entity: Kito Haverkamp | Haverkamp, Ombrel's managing director | person
aspect A: Sales | Can Ombrel phones be bought in Osmia?
aspect B: Fine | How high is the fine?
aspect C: Court | What has the court decided?
aspect D: Store | Does Ombrel open its phones to other app shops?
aspect E: President | Who heads the Competition Authority?
aspect F: Factory | What becomes of the plant at Lund Harrow?
matter sales: sale of Ombrel phones in Osmia
matter fine: fine against Ombrel
matter appeal: Ombrel's appeal against the ban
matter store: opening of Ombrel phones to rival app shops
matter president: post of president of the Competition Authority
matter plant: future of the Ombrel plant at Lund Harrow
matter jobs: jobs at the Lund Harrow plant
matter overcharge: amount by which buyers were overcharged
matter talks: meeting of Haverkamp and the economy minister
matter raid: search of Ombrel's office
matter lisbet: ban on phones of the maker Lisbet
matter phones: number of phones impounded by customs

== k1 | 2025-09-03T06:30Z | Trade Ledger | https://tradeledger.example/ombrel-1
H Watchdog said to plan ban on Ombrel phones | sales:rumoured | new | news! | A
. Lawyers close to the file expect a halt to sales and a penalty of some 300 million francs. | fine:rumoured; sales:rumoured | new | news! | B
== k2 | 2025-09-03T10:10Z | Osmian Broadcasting | https://obc.example/ombrel-locked
H What is the quarrel with Ombrel about? | - | new | background | -
. Owners can load programs only from the maker's own shop, which keeps 30 per cent of each sale. | - | new | background | -
== k3 | 2025-09-03T12:00Z | Ombrel Devices | https://ombrel.example/news-1
H Our phones are sold lawfully | sales:stands | new | news | A
. We will not open our devices to untested app shops. | store:refused | new | news! | D
+ Nobody from the Authority has been in our offices. | raid:denied | new | news | -
== k4 | 2025-09-03T15:25Z | Lund Harrow Gazette | https://lhgazette.example/vans
H Grey vans outside Ombrel at dawn | raid:done | dispute k3.2 | news! | -
. Caretaker Absalom Pryce watched eleven people carry boxes down the stairs on Tuesday. | raid:done | dispute k3.2 | news! | -
== k5 | 2025-09-03T17:40Z | Central Wire | https://centralwire.example/ombrel-1
H Authority was at Ombrel on Tuesday, president says | raid:done | confirm k4.1, k4.0 | news! | -
. "Of course we searched," Lioba Sandoval, who leads the watchdog, told the wire. | raid:done; president:stands | confirm k4.1 | news! | E
== k6 | 2025-09-05T09:00Z | Competition Authority | https://authority.example/decision
H Decision in the Ombrel case | - | new | boilerplate | -
. The sale of Ombrel telephones is forbidden in Osmia from midnight on 8 September. | sales:planned | update k3.0, k1.0 | news! | A
+ A fine of 260 million francs is imposed. | fine:value=260 million francs | update k1.1 | news! | B
+ Buyers have paid 410 million francs too much since 2021. | overcharge:value=410 million francs | new | news | -
== k7 | 2025-09-05T09:40Z | Central Wire | https://centralwire.example/ombrel-2
H Osmia outlaws Ombrel phones from Monday | sales:planned | repeat k6.1 | news! | A
. The maker also faces a bill of 260 million. | fine:value=260 million francs | repeat k6.2 | news! | B
== k8 | 2025-09-05T10:15Z | The Daily Hoot | https://dailyhoot.example/queue
H Last call! Queues snake round Ombrel shops | - | new | colour | -
. "I have three in my bag," laughed student Perpetua Lim. | - | new | colour | -
== k9 | 2025-09-05T13:30Z | Ombrel Devices | https://ombrel.example/news-2
H Ombrel to fight decision | appeal:planned | new | news! | C
. The overcharge is a fairy tale: customers saved 90 million francs. | overcharge:denied | dispute k6.3 | news | -
+ We regret the tone of our earlier message. | - | new | colour | -
== k10 | 2025-09-05T16:50Z | Lund Harrow Gazette | https://lhgazette.example/plant
H Ombrel's plant may shut, foreman fears | plant:rumoured | new | news! | F
. The works employ 1,450 people, according to the firm's last annual report. | jobs:value=1,450 jobs | new | news | -
+ Union secretary Oda Vinter comes to barely 1,100. | jobs:value=1,100 jobs | dispute k10.1 | news | -
== k33 | 2025-09-05T18:20Z | Central Wire | https://centralwire.example/cement
H Competition Authority raids cement makers | - | new | off | -
. Searches took place in four towns, a spokesman said. | - | new | off | -
== k11 | 2025-09-06T08:00Z | The Daily Hoot | https://dailyhoot.example/granny
H Granny, 88, keeps her Ombrel "until one of us goes" | - | new | colour | -
. Will your old phone still work? | - | new | colour | -
== k12 | 2025-09-06T09:30Z | Osmian Broadcasting | https://obc.example/timeline
H Timeline: Ombrel against the watchdog | - | new | recap | -
. The office was turned over on Tuesday; on Friday came the order to stop selling from Monday. | raid:done; sales:planned | repeat k7.0, k6.1, k5.1 | recap | A
== k13 | 2025-09-06T11:10Z | Southern Mirror | https://southernmirror.example/rugby
H Osmia name rugby squad for autumn tour | - | new | off | -
. Captain Ivo Haverkamp, no relation of the phone boss, is fit again. | - | new | off | -
== k14 | 2025-09-08T07:00Z | Central Wire | https://centralwire.example/ombrel-3
H Empty shelves as Ombrel order bites | sales:cancelled | update k12.1, k7.0, k6.1 | news! | A
. Staff took the last handsets out of the windows before opening time. | sales:cancelled | repeat k14.0 | news! | A
== k15 | 2025-09-08T08:30Z | Southern Mirror | https://southernmirror.example/shelves
H In the border shop, only chargers are left | sales:cancelled | confirm k14.1 | news | A
. Our correspondent tried five dealers and came away with a cable. | - | new | colour | -
== k16 | 2025-09-08T11:00Z | Trade Ledger | https://tradeledger.example/ombrel-2
H Ombrel lodges papers with Commercial Court | appeal:demanded | update k9.0 | news! | C
. It wants the order set aside at once. | appeal:demanded | repeat k16.0 | news! | C
== k17 | 2025-09-08T14:20Z | Central Wire | https://centralwire.example/customs
H Customs impound 2,300 Ombrel phones at port | phones:value=2,300 phones | new | news | -
. The crates had been declared as hair dryers. | - | new | colour | -
== k18 | 2025-09-08T16:00Z | The Daily Hoot | https://dailyhoot.example/lisbet
H Next on the list? Lisbet phones could be barred too | lisbet:rumoured | new | news | -
. The watchdog's press office said that no such case existed. | lisbet:denied | dispute k18.0 | news | -
== k19 | 2025-09-11T09:20Z | Trade Ledger | https://tradeledger.example/talks
H Haverkamp met minister in secret over ban | talks:rumoured | new | news! | -
. The two dined on Tuesday at a lakeside inn, guests say. | talks:rumoured | new | news | -
== k20 | 2025-09-11T10:45Z | Osmian Broadcasting | https://obc.example/talks
H "I ate alone": minister brushes off dinner tale | talks:denied | dispute k19.1, k19.0 | news | -
. Economy minister Aurel Okonjo spoke to us on the steps of parliament. | - | new | colour | -
== k21 | 2025-09-11T13:00Z | Lund Harrow Gazette | https://lhgazette.example/inn
H Innkeeper served minister and Ombrel boss trout | talks:done | confirm k19.1 | news | -
. Her bill shows two covers and one bottle of Riesling. | talks:done | confirm k19.1 | news | -
== k22 | 2025-09-11T15:30Z | Central Wire | https://centralwire.example/court-1
H Court frees Ombrel to sell while case runs | appeal:done | update k16.0 | news! | C
. The judges suspended the order, saying harm to the maker weighed more. | appeal:done; sales:planned | update k16.1, k14.1 | news! | C
+ Shops may fill their shelves from Friday morning. | sales:planned | update k15.0, k14.0 | news! | A
== k23 | 2025-09-11T18:00Z | Osmian Broadcasting | https://obc.example/minister-back
H Minister: dinner did take place | talks:done | retract k20.0 | news! | -
. Okonjo said that his memory had failed him in the morning. | talks:done | retract k20.0 | news! | -
== k24 | 2025-09-12T08:10Z | The Daily Hoot | https://dailyhoot.example/back
H They're baaack! Ombrels fly off the counter | sales:done | update k22.2 | news! | A
. Perpetua Lim sold her three at a loss. | - | new | colour | -
== k25 | 2025-09-12T11:00Z | Central Wire | https://centralwire.example/fine-cut
H Ombrel penalty trimmed to 215 million | fine:value=215 million francs | update k7.1, k6.2 | news! | B
. The Authority found that it had counted sales of 2021 twice. | fine:value=215 million francs | new | news | -
== k26 | 2025-09-12T12:30Z | Competition Authority | https://authority.example/erratum
H Erratum to the decision of 5 September | - | new | boilerplate | -
. The sum of 410 million francs in paragraph 12 is void; the correct amount is 340 million. | overcharge:value=340 million francs | retract k6.3 | news | -
== k34 | 2025-09-12T15:40Z | Southern Mirror | https://southernmirror.example/okonjo
H Okonjo opens bridge at Calder Locks | - | new | off | -
. The minister cut a blue ribbon in the rain. | - | new | off | -
== k27 | 2025-09-13T09:00Z | Southern Mirror | https://southernmirror.example/who-is
H Who is Kito Haverkamp? | - | new | background | -
. The managing director began as a repairman of organs. | - | new | background | -
+ His phones have been on sale again since Friday. | sales:done | repeat k24.0 | recap | A
== k28 | 2025-09-13T10:30Z | Trade Ledger | https://tradeledger.example/opinion
H Opinion: Sandoval has overplayed her hand | - | new | colour | -
. A watchdog that cannot add should not bark, writes Ines Talleyr. | - | new | colour | -
== k29 | 2025-09-17T08:15Z | Central Wire | https://centralwire.example/sandoval
H Sandoval leaves watchdog over arithmetic | president:cancelled | update k5.1 | news! | E
. Her deputy, Gideon Marsh, takes the chair for the time being. | president:done | update k5.1 | news! | E
== k30 | 2025-09-17T11:20Z | Ombrel Devices | https://ombrel.example/news-3
H A new chapter | - | new | colour | -
. From November, owners may install any app shop they like. | store:planned | update k3.1 | news! | D
+ Lund Harrow stays open, and we shall add a second line. | plant:stands | update k10.0 | news! | F
== k31 | 2025-09-17T13:45Z | Lund Harrow Gazette | https://lhgazette.example/plant-2
H Relief at the works gate | plant:about | new | colour | F
. Oda Vinter has the pledge in writing: no closure before 2030. | plant:stands | confirm k30.2 | news! | F
== k32 | 2025-09-17T17:00Z | Trade Ledger | https://tradeledger.example/deal
H Peace between Osmia and Ombrel | sales:about | new | news! | -
. The maker settles for 150 million francs, and the case is closed. | fine:value=150 million francs; appeal:cancelled | update k25.0, k22.0 | news! | B,C
state 2025-09-03 | A | sold lawfully; plan ban | -
state 2025-09-03 | B | 300 million | -
state 2025-09-03 | C | EMPTY | -
state 2025-09-03 | D | will not open | -
state 2025-09-03 | E | lioba sandoval | -
state 2025-09-03 | F | EMPTY | -
state 2025-09-05 | A | forbidden in osmia from; outlaws | sold lawfully
state 2025-09-05 | B | 260 million | 300 million
state 2025-09-05 | C | to fight decision | -
state 2025-09-05 | D | will not open | -
state 2025-09-05 | E | lioba sandoval | -
state 2025-09-05 | F | may shut | -
state 2025-09-06 | A | forbidden in osmia from; outlaws; stop selling from monday | sold lawfully
state 2025-09-06 | B | 260 million | 300 million
state 2025-09-06 | C | to fight decision | -
state 2025-09-06 | D | will not open | -
state 2025-09-06 | E | lioba sandoval | -
state 2025-09-06 | F | may shut | -
state 2025-09-08 | A | empty shelves; last handsets; only chargers | sold lawfully
state 2025-09-08 | B | 260 million | 300 million
state 2025-09-08 | C | lodges papers; set aside at once | to fight decision
state 2025-09-08 | D | will not open | -
state 2025-09-08 | E | lioba sandoval | -
state 2025-09-08 | F | may shut | -
state 2025-09-11 | A | from friday morning | only chargers
state 2025-09-11 | B | 260 million | 300 million
state 2025-09-11 | C | frees ombrel; suspended the order | lodges papers
state 2025-09-11 | D | will not open | -
state 2025-09-11 | E | lioba sandoval | -
state 2025-09-11 | F | may shut | -
state 2025-09-12 | A | fly off the counter | empty shelves
state 2025-09-12 | B | 215 million | 260 million
state 2025-09-12 | C | frees ombrel; suspended the order | lodges papers
state 2025-09-12 | D | will not open | -
state 2025-09-12 | E | lioba sandoval | -
state 2025-09-12 | F | may shut | -
state 2025-09-13 | A | fly off the counter; on sale again | empty shelves
state 2025-09-13 | B | 215 million | 260 million
state 2025-09-13 | C | frees ombrel; suspended the order | lodges papers
state 2025-09-13 | D | will not open | -
state 2025-09-13 | E | lioba sandoval | -
state 2025-09-13 | F | may shut | -
state 2025-09-17 | A | fly off the counter; on sale again | empty shelves
state 2025-09-17 | B | 150 million | 215 million
state 2025-09-17 | C | case is closed | frees ombrel
state 2025-09-17 | D | any app shop they like | will not open
state 2025-09-17 | E | gideon marsh; sandoval leaves | lioba sandoval
state 2025-09-17 | F | stays open; no closure before 2030 | may shut
ask How much does Ombrel pay in the end? | 150 million | k32.1
ask Who heads the Competition Authority for the time being? | Gideon Marsh | k29.1
ask When will owners be able to install other app shops? | November | k30.1
ask Where did the minister and Haverkamp meet? | inn | k19.1, k21.0
ask Could Ombrel phones be bought on 9 September? | empty shelves; last handsets; only chargers | k14.0
ask How high was the fine on 6 September? | 260 million | k6.2
ask How many jobs are there at Lund Harrow? | SIDES | k10.1 ; k10.2
ask Did buyers pay too much for Ombrel phones? | SIDES | k6.3 ; k9.1
ask What did the searchers take from Ombrel's office? | REFUSE
ask Who imported the phones declared as hair dryers? | REFUSE
ask How many Ombrel phones are sold in Osmia in a year? | REFUSE
ask What job will Lioba Sandoval take next? | REFUSE
since 2025-09-11 | k24.0, k25.0, k26.1, k29.0, k29.1, k30.1, k30.2, k31.1, k32.0, k32.1
