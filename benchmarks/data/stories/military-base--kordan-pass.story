story: The brigade on the Kordan Pass
domain: military-base
topic: Veldrian brigade on the Kordan Pass in Lathvany
description: Whether the Veldrian brigade leaves the Kordan Pass in Lathvany after the break between Prime Minister Domokos and the government in Veldria, and what both say about it.
keywords: Kordan Pass, Lathvany, Veldria, brigade, withdrawal
entity: Kordan Pass | the pass, Kordan, the barracks at Kordan | place
entity: Vera Domokos | Domokos, the prime minister, Lathvany's premier | person
entity: Stellan Ruhr | Ruhr, Veldria's chancellor | person
entity: Bence Halmi | Halmi, General Halmi | person
entity: Otto Wessely | Wessely, Colonel Wessely | person
entity: 9th Mountain Brigade | the brigade, the Veldrian brigade | body
aspect A: Brigade | Is the Veldrian brigade still on the Kordan Pass?
aspect B: Road | Is the road over the pass open to traffic?
aspect C: Soldiers | How many Veldrian soldiers are on the pass?
aspect D: Accord | Does the defence accord between the two countries still hold?
aspect E: Veldria's position | What does Veldria's government say about its brigade?
aspect F: Chief of staff | Who is Lathvany's chief of staff?
aspect G: Summit | When do Domokos and Ruhr meet?
matter brigade: withdrawal of the Veldrian brigade from the Kordan Pass
matter road: the road over the Kordan Pass
matter troops: number of Veldrian soldiers on the pass
matter accord: defence accord between Lathvany and Veldria
matter rvposition: Veldria's position on leaving the pass
matter chief: post of chief of staff of Lathvany
matter summit: meeting of Domokos and Ruhr
matter gas: Veldrian gas deliveries to Lathvany
matter depot: Veldrian ammunition depot at Zsalt
matter dead: number of dead in the convoy accident
matter cause: cause of the convoy accident
matter patrol: missing Veldrian patrol
matter domokos: Domokos's position on Veldrian troops

== d1 | 2026-06-01T05:10Z | Lath Press Agency | https://lpa.example/1/0601
H Domokos cancels troop deal with Veldria | accord:cancelled | new | news! | D
. Lathvany's premier put her name to the termination of the 2011 defence accord on Sunday night, three weeks after she took office. | accord:cancelled | repeat d1.0 | news! | D
== d2 | 2026-06-01T06:45Z | Blitz | https://blitz.example/raus
H Go home, lads! | brigade:demanded | new | news! | A
. The 9th Mountain Brigade must clear the Kordan Pass within ten days, a note from the premier's office says. | brigade:demanded | repeat d2.0 | news! | A
+ Do you agree? Vote here. | - | new | boilerplate | -
== d3 | 2026-06-01T09:30Z | Chancellery of Veldria | https://chancellery.veldria.example/n/211
H Statement by the Chancellor | - | new | boilerplate | -
. The accord provides for notice of twelve months; it is accordingly in force until May of next year. | accord:stands | dispute d1.0,d1.1 | news! | D
+ The brigade remains where it is. | rvposition:refused | new | news! | E
== d4 | 2026-06-01T13:15Z | Kordan Bote | https://kordanbote.example/strasse
H Barrier down at the summit inn | road:cancelled | new | news! | B
. Veldrian sentries have turned back every car since noon; the road is shut. | road:cancelled | repeat d4.0 | news! | B
. Landlady Ilka Borsa counts "eleven hundred boys or so" in the huts above her house. | troops:value=1,100 | new | news! | C
== d5 | 2026-06-01T17:40Z | Euro Ledger | https://euroledger.example/gas-futures
H Gas dearer as Lathvany and Veldria fall out | gas:about | new | news | -
. Traders fear for the pipeline that feeds two in three Lathvan kitchens. | gas:opinion | new | news | -
== d5b | 2026-06-01T20:00Z | TransMur TV | https://transmur.example/omre
H Veldria keeps its harbour at Omre for another decade | - | new | off | -
. The island government signed the extension without a debate. | - | new | off | -
== d6 | 2026-06-02T06:00Z | Lath Press Agency | https://lpa.example/1/0602
H Defence staff backs premier | chief:about | new | news | -
. Chief of staff Bence Halmi said his soldiers could look after the pass "from tomorrow, if need be". | chief:stands; brigade:opinion | new | news | F
== d7 | 2026-06-02T08:20Z | TransMur TV | https://transmur.example/halmi
H General told foreign envoys the opposite, leaked cable shows | brigade:opinion | dispute d6.1 | news! | -
. Lathvany would need two years to man Kordan, Halmi is quoted as saying in April. | brigade:opinion | repeat d7.0 | news! | -
== d8 | 2026-06-02T11:50Z | Chancellery of Veldria | https://chancellery.veldria.example/n/213
H Road works on the Kordan route | - | new | boilerplate | -
. The route has not been shut by the brigade; Lathvan contractors are repairing a culvert. | road:denied | dispute d4.1,d4.0 | news! | B
== d9 | 2026-06-02T14:30Z | Kordan Bote | https://kordanbote.example/durchlass
H Culvert? What culvert? | road:opinion | new | colour | -
. No crew of ours is up there, says Janos Pell of the county roads office; soldiers hold the barrier. | road:cancelled | confirm d4.1,d4.0 | news! | B
== d10 | 2026-06-02T16:05Z | Blitz | https://blitz.example/domokos-dress
H Vera's boots: where to buy the look | - | new | off | -
. The premier's lace-ups have sold out in three shops. | - | new | off | -
== d11 | 2026-06-04T07:30Z | TransMur TV | https://transmur.example/convoy
H Veldrian lorry plunges from pass road, four dead | dead:value=4 people | new | news! | -
. The vehicle left the hairpin below the inn in the night to Thursday. | dead:about | new | news | -
. "The brakes had gone," said a soldier who jumped clear. | cause:stands | new | news! | -
== d12 | 2026-06-04T10:10Z | Lath Press Agency | https://lpa.example/1/0604
H Death toll of Kordan lorry fall climbs | dead:about | update d11.0 | news! | -
. Seven soldiers lost their lives, the district hospital at Zsalt said. | dead:value=7 people | update d12.0,d11.0 | news! | -
. Nine others are being treated. | - | new | news | -
== d13 | 2026-06-04T12:25Z | 9th Mountain Brigade | https://brigade9.veldria.example/notice
H We mourn | - | new | colour | -
. The brigade has lost six comrades; one man listed among the dead is alive and out of surgery. | dead:value=6 people | dispute d12.1,d12.0 | news! | -
. A boulder, not the state of the vehicle, caused the fall. | cause:stands | dispute d11.2 | news! | -
== d14 | 2026-06-04T15:00Z | Lath Press Agency | https://lpa.example/1/0604c
H Correction: Kordan accident | - | new | boilerplate | -
. The hospital at Zsalt withdraws its figure of seven; a patient was mistaken for another, and six died. | dead:value=6 people | retract d12.1,d12.0 | news! | -
== d15 | 2026-06-04T18:20Z | Euro Ledger | https://euroledger.example/gas-cut
H Veldria's gas firm warns of "technical" stop on Monday | gas:planned | new | news! | -
. Murgas would halt pumping at six in the morning for tests, customers were told. | gas:planned | repeat d15.0 | news! | -
== d16 | 2026-06-05T06:50Z | TransMur TV | https://transmur.example/vienna
H Ruhr and Domokos to talk in Vienna on Tuesday | summit:planned | new | news! | G
. Officials on either side of the border speak of "an hour, perhaps two". | summit:planned | repeat d16.0 | news | G
== d17 | 2026-06-05T09:15Z | Kordan Bote | https://kordanbote.example/lkw
H First lorries crawl past the inn again | road:done | update d9.1,d8.1 | news! | B
. Ilka Borsa handed the drivers coffee; the sentries had raised the bar at daybreak. | road:done | repeat d17.0 | colour | B
== d18 | 2026-06-05T11:30Z | Blitz | https://blitz.example/patrouille
H Five soldiers swallowed by the fog | patrol:under_way | new | news! | -
. A Veldrian patrol has not come back from the north ridge; helicopters are out. | patrol:under_way | repeat d18.0 | news! | -
== d18b | 2026-06-05T13:00Z | Kordan Bote | https://kordanbote.example/kaese
H Silver medal for Halmi's sister and her goat cheese | - | new | off | -
. Rozsa Halmi, whose brother commands the Lathvan forces, keeps sixty animals at Zsalt. | - | new | off | -
== d19 | 2026-06-05T16:45Z | Lath Press Agency | https://lpa.example/1/0605d
H Halmi relieved of command | chief:done | update d6.1 | news! | F
. Brigadier Agota Sziget takes over the general staff at once, the defence ministry said. | chief:done | update d19.0,d6.1 | news! | F
== d19b | 2026-06-05T18:10Z | TransMur TV | https://transmur.example/halmi-phone
H "They rang me in the car" | - | new | colour | -
. Bence Halmi tells TransMur that he lost his post in a call of forty seconds. | chief:done | confirm d19.1,d19.0 | news! | F
== d20 | 2026-06-07T08:00Z | TransMur TV | https://transmur.example/erklaert
H Why the Kordan Pass matters | - | new | background | -
. Whoever sits at 2,140 metres looks into both valleys. | - | new | background | -
+ A week ago Domokos scrapped the accord under which the Veldrians came. | accord:cancelled | repeat d1.1 | recap | D
== d21 | 2026-06-07T10:40Z | Euro Ledger | https://euroledger.example/essay
H Essay: Small states and big guests | domokos:opinion | new | colour | -
. Domokos is right to be angry and wrong to be quick, our essayist finds. | domokos:opinion | repeat d21.0 | colour | -
== d22 | 2026-06-07T13:20Z | Kordan Bote | https://kordanbote.example/glocke
H Bell rings for the six | dead:value=6 people | repeat d14.1 | recap | -
. Villagers and soldiers stood side by side in the chapel at the inn. | - | new | colour | -
== d23 | 2026-06-08T06:30Z | Euro Ledger | https://euroledger.example/druck
H Pressure drops in Lathvan pipe | gas:done | update d15.1,d15.0 | news! | -
. At five past six the gauges at the Mur station fell to zero, its operator said. | gas:done | repeat d23.0 | news! | -
== d24 | 2026-06-08T08:55Z | TransMur TV | https://transmur.example/alive
H All five found alive in shepherd's hut | patrol:done | update d18.1,d18.0 | news! | -
. The men had lived on cheese and snow water since Friday. | patrol:done | new | colour | -
== d25 | 2026-06-08T12:10Z | Lath Press Agency | https://lpa.example/1/0608b
H Domokos offers two months more | brigade:demanded | update d2.1,d2.0 | news! | A
. Instead of ten days, the Veldrians may take until mid-August to move off the pass, she told parliament. | brigade:demanded | repeat d25.0 | news! | A
== d26 | 2026-06-08T15:35Z | Blitz | https://blitz.example/depot
H And what about the shells at Zsalt? | depot:about | new | news | -
. The Veldrian munitions store in the valley is not covered by the premier's offer, its commander Otto Wessely told us. | depot:stands | new | news | -
== d27 | 2026-06-09T07:05Z | Chancellery of Veldria | https://chancellery.veldria.example/n/220
H Chancellor's diary | - | new | boilerplate | -
. The trip to Vienna planned for today has been put off to Friday, 12 June, owing to a cold. | summit:planned | update d16.1,d16.0 | news! | G
== d28 | 2026-06-09T09:20Z | TransMur TV | https://transmur.example/columns
H Pictures from above: brigade is packing | brigade:under_way | update d25.1,d2.1 | news! | A
. A satellite pass at seven shows some sixty vehicles lined up nose to tail on the Veldrian side. | brigade:under_way | new | news! | A
== d29 | 2026-06-09T11:00Z | Kordan Bote | https://kordanbote.example/leer
H Landlady's count: four hundred left | troops:value=400 | update d4.2 | news! | C
. Two huts out of three are dark, says Ilka Borsa. | brigade:under_way | confirm d28.0 | news! | A
== d30 | 2026-06-09T13:45Z | Lath Press Agency | https://lpa.example/1/0609c
H Colonel: nobody is going anywhere | brigade:denied | dispute d29.1,d28.1,d28.0 | news! | A
. Wessely, who speaks for the brigade, called the column an exercise. | brigade:denied | repeat d30.0 | news! | A
== d30b | 2026-06-10T08:00Z | Lath Press Agency | https://lpa.example/1/0610
H Nine days of quarrel over a mountain road: a summary | - | new | recap | -
. Since the start of the month the premier has wanted the Veldrians gone, most recently by mid-August. | brigade:demanded | repeat d25.1 | recap | A
+ The pipe from Veldria has been empty since Monday. | gas:done | repeat d23.1,d23.0 | recap | -
== d30c | 2026-06-10T17:00Z | Blitz | https://blitz.example/dackel
H Ruhr's dachshund is a father | - | new | off | -
. Five puppies, one chancellor, no names yet. | - | new | off | -
== d31 | 2026-06-12T14:30Z | TransMur TV | https://transmur.example/wien
H Handshake without smiles in Vienna | summit:done | update d27.1 | news! | G
. After ninety minutes, Ruhr said that the brigade would be off Lathvan soil by 1 August. | rvposition:planned; brigade:planned | update d30b.1,d30.1,d3.2 | news! | A,E
+ "We go because we choose to," he added. | rvposition:opinion | new | colour | E
== d32 | 2026-06-12T15:10Z | Lath Press Agency | https://lpa.example/1/0612d
H Veldrians to leave pass in seven weeks | brigade:planned | repeat d31.1 | news! | A
. Domokos said she had been given the same day, 1 August, in writing. | brigade:planned | confirm d31.1 | news! | A
. The accord ends with it, a joint paper says. | accord:cancelled | update d20.2,d3.1 | news! | D
== d33 | 2026-06-12T17:50Z | Euro Ledger | https://euroledger.example/gas-back
H Gas flows | gas:cancelled | update d30b.2,d23.1 | news! | -
. Pumps at the Mur station were started up while the leaders were still at table, the operator confirmed. | gas:cancelled | repeat d33.0 | news! | -
== d34 | 2026-06-12T19:30Z | Kordan Bote | https://kordanbote.example/wessely
H Brigade spokesman owns up: it was a move, not an exercise | brigade:under_way | retract d30.1,d30.0 | news! | A
. "I had my orders on Tuesday," Colonel Wessely told the Bote, and put those still on the pass at 380. | troops:value=380 | update d29.0 | news! | C

state 2026-06-01 | A | within ten days; go home, lads | 1 august
state 2026-06-01 | B | barrier down; road is shut | first lorries
state 2026-06-01 | C | eleven hundred | 380
state 2026-06-01 | D | cancels troop deal; termination; in force until may | ends with it
state 2026-06-01 | E | remains where it is | 1 august
state 2026-06-01 | F | EMPTY
state 2026-06-01 | G | EMPTY
state 2026-06-02 | A | within ten days; go home, lads | 1 august
state 2026-06-02 | B | has not been shut; soldiers hold the barrier; road is shut | first lorries
state 2026-06-02 | C | eleven hundred | 380
state 2026-06-02 | D | cancels troop deal; termination; in force until may | ends with it
state 2026-06-02 | E | remains where it is | 1 august
state 2026-06-02 | F | bence halmi | sziget
state 2026-06-02 | G | EMPTY
state 2026-06-04 | A | within ten days; go home, lads | 1 august
state 2026-06-04 | B | has not been shut; soldiers hold the barrier; road is shut | first lorries
state 2026-06-04 | C | eleven hundred | 380
state 2026-06-04 | D | cancels troop deal; termination; in force until may | ends with it
state 2026-06-04 | E | remains where it is | 1 august
state 2026-06-04 | F | bence halmi | sziget
state 2026-06-04 | G | EMPTY
state 2026-06-05 | A | within ten days; go home, lads | 1 august
state 2026-06-05 | B | first lorries; raised the bar | road is shut; soldiers hold the barrier
state 2026-06-05 | C | eleven hundred | 380
state 2026-06-05 | D | cancels troop deal; termination; in force until may | ends with it
state 2026-06-05 | E | remains where it is | 1 august
state 2026-06-05 | F | agota sziget; halmi relieved; lost his post | bence halmi said
state 2026-06-05 | G | vienna on tuesday; an hour, perhaps two | 12 june
state 2026-06-07 | A | within ten days; go home, lads | 1 august
state 2026-06-07 | B | first lorries; raised the bar | road is shut; soldiers hold the barrier
state 2026-06-07 | C | eleven hundred | 380
state 2026-06-07 | D | cancels troop deal; termination; in force until may; scrapped the accord | ends with it
state 2026-06-07 | E | remains where it is | 1 august
state 2026-06-07 | F | agota sziget; halmi relieved; lost his post | bence halmi said
state 2026-06-07 | G | vienna on tuesday; an hour, perhaps two | 12 june
state 2026-06-08 | A | until mid-august; two months more | within ten days; go home
state 2026-06-08 | B | first lorries; raised the bar | road is shut; soldiers hold the barrier
state 2026-06-08 | C | eleven hundred | 380
state 2026-06-08 | D | cancels troop deal; termination; in force until may; scrapped the accord | ends with it
state 2026-06-08 | E | remains where it is | 1 august
state 2026-06-08 | F | agota sziget; halmi relieved; lost his post | bence halmi said
state 2026-06-08 | G | vienna on tuesday; an hour, perhaps two | 12 june
state 2026-06-09 | A | brigade is packing; sixty vehicles; nobody is going anywhere; an exercise; huts out of three are dark | 1 august
state 2026-06-09 | B | first lorries; raised the bar | road is shut; soldiers hold the barrier
state 2026-06-09 | C | four hundred left | eleven hundred
state 2026-06-09 | D | cancels troop deal; termination; in force until may; scrapped the accord | ends with it
state 2026-06-09 | E | remains where it is | 1 august
state 2026-06-09 | F | agota sziget; halmi relieved; lost his post | bence halmi said
state 2026-06-09 | G | 12 june | vienna on tuesday
state 2026-06-10 | A | most recently by mid-august; brigade is packing; sixty vehicles; nobody is going anywhere; an exercise; huts out of three are dark | 1 august
state 2026-06-10 | B | first lorries; raised the bar | road is shut; soldiers hold the barrier
state 2026-06-10 | C | four hundred left | eleven hundred
state 2026-06-10 | D | cancels troop deal; termination; in force until may; scrapped the accord | ends with it
state 2026-06-10 | E | remains where it is | 1 august
state 2026-06-10 | F | agota sziget; halmi relieved; lost his post | bence halmi said
state 2026-06-10 | G | 12 june | vienna on tuesday
state 2026-06-12 | A | 1 august; seven weeks; a move, not an exercise | within ten days; nobody is going anywhere
state 2026-06-12 | B | first lorries; raised the bar | road is shut; soldiers hold the barrier
state 2026-06-12 | C | 380 | eleven hundred; four hundred left
state 2026-06-12 | D | the accord ends with it | in force until may
state 2026-06-12 | E | off lathvan soil by 1 august; because we choose to | remains where it is
state 2026-06-12 | F | agota sziget; halmi relieved; lost his post | bence halmi said
state 2026-06-12 | G | handshake | 12 june
ask By when will the brigade be off the Kordan Pass? | 1 august; seven weeks | d31.1, d32.0, d32.1
ask How long did Domokos first give the brigade on 1 June? | within ten days | d2.1
ask Was the road over the pass open on 2 June? | SIDES | d8.1 ; d9.1
ask What caused the lorry to fall? | SIDES | d11.2 ; d13.2
ask How many soldiers died in the lorry accident? | six died; six comrades | d14.1, d13.1
ask Who leads Lathvany's general staff? | agota sziget | d19.1
ask Where were the missing soldiers found? | shepherd's hut | d24.0
ask How many Veldrian soldiers were left on the pass on 9 June? | four hundred left | d29.0
ask Who will guard the pass after the brigade has gone? | REFUSE
ask What becomes of the ammunition at Zsalt? | REFUSE
ask What did Veldria pay Lathvany for the use of the barracks? | REFUSE
ask Why was Halmi relieved of his command? | REFUSE
since 2026-06-07 | d23.0, d23.1, d24.0, d25.0, d25.1, d27.1, d28.0, d28.1, d29.0, d31.0, d31.1, d32.1, d32.2, d33.0, d34.0, d34.1
since 2026-06-09 | d31.0, d31.1, d32.1, d32.2, d33.0, d34.0, d34.1
