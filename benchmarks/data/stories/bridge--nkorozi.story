story: The second bridge over the Nkorozi
domain: bridge
topic: Building of the Nkorozi bridge and the access road
description: Whether and when the Nkorozi bridge opens, what it costs, and how the quarrel over the Malewicz orchards ends.
keywords: Nkorozi bridge, Bardolo, access road, orchards, tolls
entity: Nkorozi bridge | the new bridge, the crossing | structure
entity: Yusra Tamburini | Tamburini, the roads minister | person
entity: Ponteferro | the builder, the contractor | organisation
entity: Henryk Malewicz | Malewicz, the orchard owner | person
aspect A: Opening | When does the bridge open?
aspect B: Cost | What does the bridge cost?
aspect C: Orchards | May the road run through the orchards?
aspect D: Toll | Will there be a toll?
matter opening: opening of the Nkorozi bridge
matter cost: cost of the bridge
matter orchards: felling of the Malewicz orchards for the access road
matter toll: toll on the bridge
matter cracks: cracks in pier 4
matter load: load test of the bridge
matter ferry: future of the Bardolo ferry
matter protest: protest camp in the orchards
matter trees: number of trees to be felled

== b1 | 2025-05-05T07:30Z | The Bardolo Sentinel | https://bardolosentinel.example/may-bridge
H Last deck piece in place over the Nkorozi | - | new | news! | -
. With a sound like a door closing in a cathedral, the two halves met at 4:12 on Sunday afternoon. | - | new | colour | -
+ Traffic will flow from 1 July, roads minister Yusra Tamburini told the crowd. | opening:planned | new | news! | A
+ The project has swallowed 212 million shillari so far, by her account. | cost:value=212 million shillari | new | news! | B
. Fruit grower Henryk Malewicz was not clapping. | - | new | colour | -
+ To reach the crossing from the west, the road would have to go through 640 of his apricot trees. | trees:value=640 trees; orchards:planned | new | news! | C
+ A first bridge, opened in 1931, was carried off by ice nine years later. | - | new | background | -
+ The brass band of the fire brigade played until the rain came. | - | new | colour | -

== b2 | 2025-05-07T10:00Z | Ministry of Roads | https://roads.example/2025-18
H No toll on the Nkorozi crossing | toll:refused | new | news! | D
. Contrary to rumours, private cars will use the crossing free of charge. | toll:refused | repeat b2.0 | news! | D
+ Lorries above 12 tonnes remain under discussion. | toll:about | new | news | D
. The load test with 48 filled trucks takes place on 14 May. | load:planned | new | news! | -
+ Drivers are asked to avoid the embankment that day. | - | new | news | -

== b3 | 2025-05-07T16:20Z | Press Bureau East | https://pbeast.example/nkorozi-court
H Grower sues to keep road out of apricot orchard | orchards:about | new | news! | C
. Henryk Malewicz asked an administrative court on Wednesday to forbid the felling on his land. | orchards:about | repeat b3.0 | news! | C
+ The ministry intends to start cutting in June. | orchards:planned | new | news | C
+ Malewicz counts 900 trees in the path of the road, against the government's count of 640. | trees:value=900 trees | dispute b1.5 | news | -
. Cost of the bridge stands at 212m shillari. | cost:value=212 million shillari | repeat b1.3 | recap | B
+ The court gave no date. | orchards:about | new | news | -

== b4 | 2025-05-14T18:30Z | Radio Riva | https://radioriva.example/1405
H Forty-eight trucks and a hush | load:done | update b2.3 | news! | -
. At noon the last of them rolled off, and the engineers were seen kneeling at the fourth pier with torches. | load:done; cracks:rumoured | new | news! | -

== b5 | 2025-05-15T07:10Z | The Bardolo Sentinel | https://bardolosentinel.example/pier-four
H Hairline or hand-wide? What they saw at pier four | cracks:about | new | news! | -
. A welder who was there holds his palms apart to show it. | cracks:stands | new | colour | -
+ "You could have posted a letter in it," said the man, who asked that his name be kept out. | cracks:stands | new | news! | -
. Ponteferro, the builder, says the concrete is whole and the torches were routine. | cracks:denied | dispute b5.2 | news! | -
+ Pier three, on the other bank, was mended in 2024 after a barge struck it. | - | new | background | -
+ Ferryman Bakari Wolski hopes it holds, "but not too soon". | ferry:opinion | new | colour | -
+ The pier is closed off with red tape and a dog. | - | new | colour | -
+ Bardolo has waited 85 years for a way across, its mayor likes to say. | - | new | background | -

== b6 | 2025-05-15T14:45Z | Press Bureau East | https://pbeast.example/nkorozi-cracks
H Cracks found in new Nkorozi bridge, university says | cracks:stands | confirm b5.2 | news! | -
. Sensors of the technical university registered three cracks up to 4 mm wide in a pier, Professor Leila Farahani said on Thursday. | cracks:stands | repeat b6.0 | news! | -
+ The widest is near the waterline. | cracks:about | new | news | -
. Tamburini said the opening on 1 July was not in question. | opening:stands | repeat b1.2 | news | A
+ Her deputy, Franco Mbeki-Lis, told a committee the same hour that it would be September at the earliest. | opening:planned | dispute b6.3 | news! | A
+ Shares in Ponteferro's parent lost six per cent. | - | new | news | -

== b7 | 2025-05-16T09:00Z | Ponteferro | https://ponteferro.example/news/pier4
H Statement on pier 4 | cracks:about | new | news! | -
. Our assurance of yesterday that the concrete was undamaged was wrong, and we withdraw it. | cracks:stands | retract b5.3 | news! | -
+ Repairs by injection have begun and will take nine weeks. | cracks:under_way | new | news! | -
+ Safety has been our first concern since 1958. | - | new | boilerplate | -

== b8 | 2025-05-16T17:15Z | The Bardolo Sentinel | https://bardolosentinel.example/tents
H Tents between the apricots | protest:under_way | new | news! | -
. They had come with kettles, guitars and one goat by Friday lunch, about sixty people, mostly students. | protest:value=about sixty people | new | news | -
+ Police put the camp at 35. | protest:value=35 people | dispute b8.1 | news | -
. "We go when the saws go," said their speaker, Zuhura Conti. | protest:demanded; orchards:opinion | new | news | -
+ Malewicz brought them bread. | protest:about | new | colour | -
+ After the builder's confession of the morning, nobody here believes in July. | opening:opinion | new | colour | -
. The minister did not return our calls. | - | new | colour | -
+ The goat is called Budget. | - | new | colour | -

== b9 | 2025-05-19T12:00Z | Ministry of Roads | https://roads.example/2025-21
H Revised date for the Nkorozi crossing | opening:planned | update b6.3 | news! | A
. The crossing will be handed over to traffic on 20 September. | opening:planned | update b6.3 | news! | A
+ Repairs are at the expense of the contractor. | cracks:about | new | news | -
. A technical review of the access road has established that 810 trees are affected. | trees:value=810 trees | update b3.3,b1.5 | news | -
+ The Bardolo ferry will sail until the end of the year. | ferry:planned | new | news! | -

== b10 | 2025-05-19T18:00Z | Radio Riva | https://radioriva.example/1905
H September, then | opening:planned | repeat b9.1 | news! | A
. The minister has read it out and the deputy has kept a straight face. | opening:about | new | colour | -

== b11 | 2025-05-22T08:20Z | The Bardolo Sentinel | https://bardolosentinel.example/long-bridge
H A bridge and its troubles, from ice to apricots | - | new | recap | -
. The river took the first one in 1940. | - | repeat b1.6 | recap | -
+ The deck of its successor was closed on 4 May amid brass music and a promise of July. | opening:about | repeat b1.2 | recap | -
+ Ten days later trucks were driven on to it, and pier four cracked. | load:done; cracks:stands | repeat b6.1,b4.0 | recap | -
+ Ponteferro first denied and then owned up. | cracks:stands | repeat b7.1 | recap | -
+ Drivers must wait until 20 September. | opening:planned | repeat b9.1 | recap | A
. In the tents, of which eleven are left, they are learning to graft. | protest:under_way | new | colour | -
+ What is new came in a brown envelope last night: the bill has climbed to 247 million, the ministry's own quarterly table shows. | cost:value=247 million shillari | update b1.3 | news! | B

== b12 | 2025-05-28T13:30Z | Press Bureau East | https://pbeast.example/orchard-ruling
H Court bars felling of Nkorozi orchard | orchards:refused | update b3.1 | news! | C
. Judges in Zamberg ruled on Wednesday that the state had weighed no other route and may not fell Malewicz's trees. | orchards:refused | repeat b12.0 | news! | C
+ If the ministry appeals, the ban stays in force until a higher court decides. | orchards:about | new | news | C
+ Malewicz's daughter said on his behalf that he was "picking, and happy". | orchards:opinion | new | colour | -
. In another suit, against a neighbour over a well, the same man lost on Monday. | - | new | news | -
+ Tamburini accepted the verdict, and a detour to the north is to be drawn by autumn. | orchards:cancelled | update b12.1 | news! | C
+ The court sat for forty minutes in a hall without heating. | - | new | colour | -

== b13 | 2025-05-28T17:50Z | The Bardolo Sentinel | https://bardolosentinel.example/goat-goes-home
H The goat goes home | protest:done | update b8.3 | news! | -
. By six the last peg was out of the grass, and somebody had raked the fireplace. | protest:done | repeat b13.0 | news | -
+ Hauliers meanwhile learned from the budget annex that trucks over 12 tonnes will pay 40 shillari a crossing from the first day. | toll:planned | update b2.2 | news! | D
+ Their association finds that "a robbery with a view". | toll:opinion | new | colour | -
. Correction: The sixty people we counted in the camp on 16 May included passers-by; there were about forty campers. | protest:value=about forty people | retract b8.1 | news | -
+ Deputy minister Mbeki-Lis has been moved to Fisheries. | - | new | news | -

state 2025-05-05 | A | from 1 july | -
state 2025-05-05 | B | 212 million shillari | -
state 2025-05-05 | C | would have to go through | -
state 2025-05-05 | D | EMPTY
state 2025-05-07 | A | from 1 july | -
state 2025-05-07 | B | 212 million shillari; 212m shillari | -
state 2025-05-07 | C | start cutting in june; forbid the felling; grower sues | -
state 2025-05-07 | D | no toll; free of charge | -
state 2025-05-14 | A | from 1 july | -
state 2025-05-14 | B | 212 million shillari; 212m shillari | -
state 2025-05-14 | C | start cutting in june; forbid the felling; grower sues | -
state 2025-05-14 | D | no toll; free of charge | -
state 2025-05-15 | A | september at the earliest; 1 july was not in question | -
state 2025-05-15 | B | 212 million shillari; 212m shillari | -
state 2025-05-15 | C | start cutting in june; forbid the felling; grower sues | -
state 2025-05-15 | D | no toll; free of charge | -
state 2025-05-16 | A | september at the earliest; 1 july was not in question | -
state 2025-05-16 | B | 212 million shillari; 212m shillari | -
state 2025-05-16 | C | start cutting in june; forbid the felling; grower sues | -
state 2025-05-16 | D | no toll; free of charge | -
state 2025-05-19 | A | 20 september; september, then | from 1 july
state 2025-05-19 | B | 212 million shillari; 212m shillari | -
state 2025-05-19 | C | start cutting in june; forbid the felling; grower sues | -
state 2025-05-19 | D | no toll; free of charge | -
state 2025-05-22 | A | 20 september; september, then | from 1 july
state 2025-05-22 | B | 247 million | 212 million shillari
state 2025-05-22 | C | start cutting in june; forbid the felling; grower sues | -
state 2025-05-22 | D | no toll; free of charge | -
state 2025-05-28 | A | 20 september; september, then | from 1 july
state 2025-05-28 | B | 247 million | 212 million shillari
state 2025-05-28 | C | bars felling; may not fell; detour to the north | start cutting in june
state 2025-05-28 | D | 40 shillari a crossing | -
ask When will the bridge open? | 20 september | b9.1, b11.5
ask When was the bridge to open, as said on 5 May? | 1 july | b1.2
ask What has the bridge cost so far? | 247 million | b11.7
ask What will heavy lorries pay? | 40 shillari | b13.2
ask Until when does the ferry sail? | until the end of the year | b9.4
ask Who must pay for the repair of the pier? | at the expense of the contractor | b9.2
ask How wide were the cracks? | up to 4 mm | b6.1
ask Why did the court bar the felling? | weighed no other route | b12.1
ask How many people were in the protest camp on 16 May? | SIDES | b8.1 ; b8.2
ask Was the opening in July still certain on 15 May? | SIDES | b6.3 ; b6.4
ask Who designed the bridge? | REFUSE
ask How much does the northern detour cost? | REFUSE
ask What happens to the ferry's crew next year? | REFUSE
since 2025-05-19 | b11.7, b12.0, b12.5, b13.0, b13.2
since 2025-05-15 | b7.1, b7.2, b8.0, b9.1, b9.4, b11.7, b12.0, b12.5, b13.0, b13.2
