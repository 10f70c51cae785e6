story: The Mbarani ceasefire and the radar base
domain: ceasefire
topic: Ceasefire between Mbarani and Costa Piavola and the foreign radar base on Olszyn island
description: A reader wants to know if the ceasefire of the two coasts holds, who watches over it, and whether the radar base on Olszyn island stays.
keywords: Mbarani, Costa Piavola, ceasefire, Olszyn island, radar base
entity: Costa Piavola | Piavola, the Piavolans | country
entity: Mbarani | the Mbaranis | country
entity: Laleh Sassani | Sassani, the Mbarani president | person
entity: Gianmaria Foscolo | Foscolo, the Piavolan prime minister | person
entity: Olszyn base | the radar base, Olszyn | place
aspect A: Ceasefire | Does the ceasefire hold?
aspect B: Base lease | What happens to the lease of the Olszyn base?
aspect C: Monitors | How many monitors are there?
matter ceasefire: the ceasefire between the two coasts
matter extension: prolonging the ceasefire beyond 31 October
matter lease: lease of the Olszyn radar base
matter monitors: number of ceasefire monitors
matter breaches: number of breaches of the ceasefire
matter launch: sinking of the patrol launch Heron
matter sailors: number of sailors missing from the Heron
matter referendum: referendum on the base on Olszyn
matter turnout: turnout in the referendum
matter rent: rent for the base
matter envoy: post of Piavola's envoy to the talks
matter ships: reopening of the straits to merchant ships

== c1 | 2025-10-13T08:00Z | Strait Wire | https://straitwire.example/day-12
H Truce enters 12th day with 40 monitors in place | ceasefire:under_way; monitors:value=40 monitors | new | news! | A,C
. The ceasefire between Mbarani and Costa Piavola held overnight, the joint commission said on Monday. | ceasefire:under_way | repeat c1.0 | news! | A
+ It runs out on 31 October. | ceasefire:about | new | news! | A
+ Both capitals are to discuss an extension in Nairobi next week. | extension:planned | new | news! | A
. The commission has logged five breaches. | breaches:value=5 breaches | new | news | -
+ The two coasts fought over fishing grounds for 19 months. | - | new | background | -
+ Monitors patrol in white boats lent by Portugal. | - | new | background | -

== c2 | 2025-10-13T12:20Z | L'Eco del Molo | https://ecodelmolo.example/olszyn-vota
H Olszyn islanders to vote on radar base | referendum:planned | new | news! | B
. On Sunday the 2,300 voters of Olszyn will say whether the foreign dishes on their hill should stay. | referendum:planned | repeat c2.0 | news! | B
+ The lease ends in December, and Premier Gianmaria Foscolo has promised to renew it. | lease:planned | new | news! | B
+ "They hum, but they pay," said Kasia Lombardi of the harbour grill. | lease:opinion | new | colour | -
. For the use of the hilltop the island gets 6.5 million a year. | rent:value=6.5 million a year | new | news | -
+ Mbarani has always called the station a gun without a barrel. | lease:opinion | new | background | -
+ The vote binds nobody. | referendum:about | new | news | -
+ Polling takes place in the school, since the town hall has woodworm. | - | new | news | -
+ The oldest voter, Signora Kimaszewska, is 103 and undecided. | - | new | colour | -

== c3 | 2025-10-15T05:50Z | Strait Wire | https://straitwire.example/heron
H Piavolan patrol launch sinks in straits | launch:done | new | news! | -
. The launch Heron went down off Olszyn before daybreak on Wednesday and eight of her crew are missing, Piavola's coast command said. | launch:done; sailors:value=8 sailors | new | news! | -
+ It spoke of a torpedo. | launch:stands | new | news! | A
. A Mbarani navy source said the Heron had hit one of Piavola's own mines. | launch:stands | dispute c3.2 | news! | A
+ The ceasefire "remains in force", a commission official told Strait Wire. | ceasefire:under_way | repeat c1.1 | news | A
+ In 2022 a ferry, also called Heron, burned in the same waters. | - | new | background | -
+ The Heron was built in 2011 and armed with one machine gun. | - | new | background | -

== c4 | 2025-10-15T11:00Z | Office of the President of Mbarani | https://president.mbarani.example/1510
H President Sassani on the loss of the Heron | launch:about | new | news | -
. Mbarani had no vessel within thirty nautical miles. | launch:denied | dispute c3.2 | news! | -
+ The President has offered two helicopters for the search. | sailors:about | new | news | -
+ She expects Costa Piavola to keep its word on the ceasefire. | ceasefire:demanded | new | news | A
. The President's thoughts are with the families. | - | new | colour | -

== c5 | 2025-10-15T19:10Z | TeleCosta | https://telecosta.example/1510-2
H Five pulled out alive | sailors:value=3 sailors | update c3.1 | news! | -
. Fishermen heard whistling in the dark; three of the eight have still to be found. | sailors:value=3 sailors | repeat c5.0 | news! | -

== c6 | 2025-10-16T09:30Z | L'Eco del Molo | https://ecodelmolo.example/whistle
H The whistle that saved five men | sailors:about | repeat c5.1 | recap | -
. Amani Bielski, 23, blew it for four hours with a broken jaw. | - | new | colour | -
+ His mother had given it to him for a football match. | - | new | colour | -
. Of the three others there is no trace. | sailors:value=3 sailors | confirm c5.1 | news | -
+ Envoy Piero Wachira quit the talks in protest at "this farce of a truce". | envoy:done | new | news! | -
+ No successor has been named. | envoy:about | new | news | -
. Foscolo's office insists the envoy was recalled. | envoy:done | dispute c6.4 | news! | -
+ Doctors have wired young Bielski's jaw, and he writes his answers on a slate. | - | new | colour | -

== c7 | 2025-10-19T20:45Z | TeleCosta | https://telecosta.example/1910
H The hill has spoken | referendum:done | update c2.1 | news! | B
. With every box counted it is 58 per cent against the dishes, and the bar is out of beer. | referendum:done | new | news! | B

== c8 | 2025-10-20T07:15Z | Strait Wire | https://straitwire.example/olszyn-no
H Olszyn votes to send radar base away | referendum:done | confirm c7.1 | news! | B
. Islanders rejected the base by 58 per cent to 42 on Sunday, returning officer Behnam Kowal said. | referendum:done | repeat c8.0 | news! | B
+ Turnout was 71 per cent. | turnout:value=71 per cent | new | news | -
+ Foscolo will sign the renewal regardless, his spokeswoman said. | lease:planned | repeat c2.2 | news! | B
. The Nairobi meeting begins on Wednesday. | extension:planned | repeat c1.3 | news | A
+ Piavola sends a new envoy, the retired judge Imelda Strozzi-Njau. | envoy:done | update c6.5 | news! | -
+ Three spoiled papers bore drawings of a fish. | - | new | colour | -
+ Under the constitution, defence is a matter for the capital alone. | - | new | background | -

== c9 | 2025-10-20T13:40Z | L'Eco del Molo | https://ecodelmolo.example/turnout
H Who stayed at home on Olszyn? | turnout:about | new | news | -
. By our own reading of the lists on the school door, sixty-four in a hundred went. | turnout:value=64 per cent | dispute c8.2 | news | -
+ Mr Kowal was not to be reached, being out with his nets. | - | new | colour | -
. Opponents of the station danced as far as the cable gate. | referendum:about | new | colour | -
+ "Foscolo can sign with his left foot, it makes no difference to us," said Davide Omari, who led them. | lease:opinion | new | colour | -
+ A retired radar technician, Ottavio Szulc, says the dishes will rust sooner than move. | lease:opinion | new | colour | -

== c10 | 2025-10-23T16:00Z | Strait Wire | https://straitwire.example/nairobi-no
H Nairobi talks break up without extension | extension:failed | update c8.4 | news! | A
. Delegates left on Thursday with no agreement to carry the ceasefire past the end of the month. | extension:failed | repeat c10.0 | news! | A
+ Mbarani asked that the radar on Olszyn be shut first. | lease:demanded | new | news! | B
+ Strozzi-Njau replied that islands were not hers to bargain with. | lease:refused | update c10.2 | news! | B
. The number of monitors has fallen to 34 after illness. | monitors:value=34 monitors | update c1.0 | news | C
+ Breaches since the beginning number eleven. | breaches:value=11 breaches | update c1.4 | news | -
+ A typhoon closed the airport for an hour. | - | new | off | -
+ A further meeting has not been arranged. | extension:about | new | news | A
+ Sassani had stayed at home with a cold. | - | new | colour | -

== c11 | 2025-10-27T10:20Z | L'Eco del Molo | https://ecodelmolo.example/three-weeks
H Four days left: how the two coasts got here | ceasefire:about | new | recap | -
. In the first week there was silence and suspicion. | - | new | colour | -
+ Then a launch was lost with three men, and each shore blamed the other. | launch:done; sailors:value=3 sailors | repeat c3.0,c6.3 | recap | -
+ An envoy stormed out, an island voted, and in Nairobi they could not even agree on lunch. | envoy:done; referendum:done; extension:failed | repeat c10.0,c8.0,c6.4 | recap | A,B
+ The guns are quiet until Friday. | ceasefire:under_way | repeat c1.2 | recap | A
. As we went to press, the coast command let it be known that divers had brought up a piece of mine casing with Piavolan numbers. | launch:stands | update c3.2,c3.3 | news! | -

== c12 | 2025-10-27T15:00Z | Coast Command of Costa Piavola | https://coastcommand.example/2710
H Correction of our communique of 15 October | launch:about | new | news | -
. The Heron was not lost to a torpedo, and this command withdraws that statement. | launch:denied | retract c3.2 | news! | -
+ She struck a drifting mine laid by our own forces in 2024. | launch:stands | confirm c3.3 | news! | -
. The names of the three dead will be cut in the harbour wall. | sailors:value=3 sailors | update c6.3 | news! | -

== c13 | 2025-10-30T18:20Z | Strait Wire | https://straitwire.example/six-months
H Coasts prolong ceasefire by six months | extension:done; ceasefire:under_way | update c10.1 | news! | A
. President Laleh Sassani and Prime Minister Gianmaria Foscolo agreed by telephone on Thursday to keep the peace until 30 April. | extension:done; ceasefire:under_way | repeat c13.0 | news! | A
+ Foscolo put off the renewal of the lease to next year and will let the old one run on for three months. | lease:planned | update c8.3 | news! | B
+ If parliament consents, sixty extra monitors will come from Finland and Ghana. | monitors:planned | new | news! | C
. Merchant ships may use the straits from Saturday. | ships:planned | new | news! | -
+ Mr Omari of Olszyn spoke of "three months' more humming". | lease:opinion | new | colour | -
+ Oil prices hardly moved. | - | new | news | -

== c14 | 2025-10-30T20:30Z | TeleCosta | https://telecosta.example/3010
H Peace until spring | extension:done | repeat c13.0 | news! | A
. One telephone call, eleven minutes long, and the straits are open from the weekend. | extension:done; ships:planned | repeat c13.4,c13.1 | news | A

state 2025-10-13 | A | held overnight; runs out on 31 october | -
state 2025-10-13 | B | promised to renew it; to vote on radar base; whether the foreign dishes | -
state 2025-10-13 | C | 40 monitors | -
state 2025-10-15 | A | remains in force | -
state 2025-10-15 | B | promised to renew it; to vote on radar base | -
state 2025-10-15 | C | 40 monitors | -
state 2025-10-16 | A | remains in force | -
state 2025-10-16 | B | promised to renew it; to vote on radar base | -
state 2025-10-16 | C | 40 monitors | -
state 2025-10-19 | A | remains in force | -
state 2025-10-19 | B | 58 per cent against | to vote on radar base
state 2025-10-19 | C | 40 monitors | -
state 2025-10-20 | A | remains in force; nairobi meeting begins | -
state 2025-10-20 | B | sign the renewal regardless; votes to send radar base away | to vote on radar base
state 2025-10-20 | C | 40 monitors | -
state 2025-10-23 | A | break up without extension; no agreement to carry | -
state 2025-10-23 | B | not hers to bargain with; sign the renewal regardless | to vote on radar base
state 2025-10-23 | C | fallen to 34 | 40 monitors
state 2025-10-27 | A | quiet until friday; break up without extension; no agreement to carry | -
state 2025-10-27 | B | not hers to bargain with; sign the renewal regardless | to vote on radar base
state 2025-10-27 | C | fallen to 34 | 40 monitors
state 2025-10-30 | A | until 30 april; by six months; peace until spring | break up without extension
state 2025-10-30 | B | put off the renewal | sign the renewal regardless
state 2025-10-30 | C | fallen to 34; sixty extra monitors | 40 monitors
ask Until when does the ceasefire run? | until 30 april; by six months | c13.0, c13.1
ask How did Olszyn vote? | 58 per cent | c7.1, c8.1
ask How many men died on the Heron? | three dead | c12.3
ask How many sailors were missing on the morning of 15 October? | eight of her crew | c3.1
ask What sank the Heron? | drifting mine | c12.2
ask When may merchant ships use the straits? | from saturday | c13.4
ask How many monitors were there on 23 October? | 34 | c10.4
ask What rent does the island get? | 6.5 million a year | c2.4
ask What was the turnout on Olszyn? | SIDES | c8.2 ; c9.1
ask Did envoy Wachira leave of his own will? | SIDES | c6.4 ; c6.6
ask How many soldiers serve on the radar base? | REFUSE
ask Who commanded the Heron? | REFUSE
ask What did the eleven breaches consist of? | REFUSE
since 2025-10-23 | c11.5, c12.1, c12.2, c12.3, c13.0, c13.2, c13.3, c13.4
since 2025-10-16 | c7.0, c7.1, c8.5, c10.0, c10.2, c10.3, c12.1, c12.2, c13.0, c13.2, c13.4
