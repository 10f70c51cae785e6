story: The Zuidmora derailment
domain: rail accident
topic: Derailment of the 07:14 commuter train at Zuidmora
description: Victims, cause and consequences of the derailment of a commuter train at Zuidmora in January 2026.
keywords: Zuidmora, derailment, Noordlijn, Koyanagi bridge, rail inspectorate
entity: Noordlijn | the operator, Noordlijn Rail | company
entity: Rail Inspectorate | the inspectorate, the investigators | organisation
entity: Bassam Weerdt | Weerdt, the driver | person
entity: Aiga Korenaar | Korenaar, the transport minister | person
entity: Zuidmora | - | place
aspect A: Dead | How many people were killed?
aspect B: Injured | How many people were injured?
aspect C: Line | Is the line open?
aspect D: Cause | What caused the derailment?
aspect E: Driver | Is the driver in custody or charged?
matter dead: number of people killed at Zuidmora
matter injured: number of people injured at Zuidmora
matter missing: people unaccounted for
matter line: closure of the line through Zuidmora
matter speed: speed of the train before the bend
matter cause: cause of the derailment
matter recorder: recovery and reading of the train's data recorder
matter driver: detention of driver Bassam Weerdt
matter minister: calls for Minister Korenaar's resignation
matter payment: emergency payments by Noordlijn to victims
matter limit: speed limit on the network's older bridges
matter crane: removal of the wrecked carriages
matter strike: drivers' walkout over safety
matter cost: cost of the damage
matter aboard: number of people on board

== z1 | 2026-01-13T07:25Z | Baltica Press | https://balticapress.example/train-derails
H Commuter train leaves rails at Zuidmora, several dead | dead:value=several | new | news! | A
. At least four people died when a packed commuter train derailed on the bend before the Koyanagi bridge at Zuidmora on Tuesday, the fire service said. | dead:value=at least 4 people | new | news! | A
+ Dozens of others are hurt. | injured:value=dozens | new | news! | B
. The 07:14 from Al-Hoorn had six carriages, of which three lie on their sides in a beet field. | - | new | news | -
+ The line between Al-Hoorn and Nemunga is closed in both directions. | line:done | new | news! | C
. Nothing was known at first about the cause. | cause:about | new | news | D
. Helicopters from two provinces circled over the fields until the fog came down. | - | new | colour | -
+ Koyanagi bridge, an iron arch of 1911, is named after the engineer who drew it. | - | new | background | -

== z2 | 2026-01-13T12:40Z | Zuidmora Bode | https://zuidmorabode.example/beet-field
H "It went quiet, and then the phones began to ring" | - | new | colour | -
. Farmer's wife Dace Oosterhuis was feeding her geese when the second carriage came through the hedge. | - | new | colour | -
+ She and her son pulled eleven passengers out of a broken window. | - | new | news | -
. Seven bodies have been laid out in the gymnasium by noon, according to fire chief Omar Tielens. | dead:value=7 people | update z1.1 | news! | A
+ The hospital at Nemunga took in 63 injured, nine of them in danger of their lives. | injured:value=63 people | update z1.2 | news! | B
. Two schoolgirls from the Lindenhof are still being looked for. | missing:value=2 people | new | news! | -
+ "That bend has frightened me for years," said retired signalman Goro Hazelaar. | cause:opinion | new | colour | -
. In 2011 a goods train came off at almost the same spot, without anyone being hurt. | - | new | background | -

== z3 | 2026-01-13T17:00Z | Noordlijn Rail | https://noordlijn.example/press/derailment
H Noordlijn mourns victims of the accident at Zuidmora | dead:about | new | news | -
. Our thoughts are with the families of all passengers of train 2208. | - | new | boilerplate | -
+ According to our ticket gates, some 310 people were on board. | aboard:value=about 310 people | new | news | -
. We will pay every injured passenger and every bereaved family 2,500 crowns at once and without formalities. | payment:planned | new | news! | -
+ The train passed the last signal at the permitted speed. | speed:stands | new | news! | D
+ Buses run every twenty minutes between Al-Hoorn and Nemunga. | line:stands | new | news | C

== z4 | 2026-01-13T19:30Z | Kanaal Drie | https://kanaaldrie.example/recorder-found
H Black box dug out of the mud | recorder:done | new | news! | D
. Investigators hope to read it within two days; the driver was questioned in hospital. | recorder:planned; driver:about | new | news | D, E

== z5 | 2026-01-14T08:10Z | Baltica Press | https://balticapress.example/toll-eight
H Toll of Zuidmora crash climbs to nine | dead:value=9 people | update z2.3 | news! | A
. Nine people lost their lives in Tuesday's derailment, the regional governor's office announced on Wednesday, after a passenger died overnight and another was found under a carriage. | dead:value=9 people | repeat z5.0 | news! | A
+ The girls who had been sought since the morning of the crash are alive and well; they had missed the train. | missing:value=0 people | update z2.5 | news! | -
. Police detained the driver, Bassam Weerdt, 41, as he left hospital. | driver:done | update z4.1 | news! | E
+ His lawyer, Fenna Suleiman, said there was no ground at all for holding him. | driver:opinion | new | news | E
. Two sources close to the inquiry said the train was doing 118 kilometres an hour where 80 is allowed. | speed:value=118 km/h | dispute z3.4 | news! | D
+ The operator would not comment on what it called leaks. | speed:about | new | colour | -
. Flags on public buildings will hang at half mast until Friday. | - | new | news | -
+ Weerdt has driven for Noordlijn since 2008 and was never warned or fined, colleagues say. | - | new | background | -

== z6 | 2026-01-14T16:30Z | De Avondpost | https://avondpost.example/korenaar-under-fire
H Minister must go, says opposition | minister:demanded | new | news! | -
. Transport Minister Aiga Korenaar cut the inspectorate's staff by a third two years ago, and that is now coming back to her. | minister:about | new | background | -
+ "She saved on inspectors and paid in coffins," the leader of the Farmers' League, Ibrahim Sneijder, told parliament. | minister:demanded | new | news | -
. She would not run away from her duty, the minister replied. | minister:refused | update z6.0 | news | -
+ Nine deaths have been counted so far. | dead:value=9 people | repeat z5.1 | recap | A
. The drivers' union threatens to stop all trains on Monday unless the speed on old bridges is lowered. | strike:planned; limit:demanded | new | news! | -
+ In its view Weerdt is a scapegoat. | driver:opinion | new | news | -
. The train drivers themselves will observe a minute's silence on Thursday at 7.42. | - | new | news | -
+ Noordlijn promises 2,500 crowns to each family concerned, as it announced on the day itself. | payment:planned | repeat z3.3 | recap | -

== z7 | 2026-01-16T10:15Z | Rail Inspectorate | https://railinspectorate.example/interim-1
H First findings on the derailment of train 2208 | cause:about | new | news | D
. The data recorder has been read in full. | recorder:done | update z4.1 | news | D
+ It shows a speed of 79 km/h at the entry to the bend, that is, within the limit. | speed:value=79 km/h | dispute z5.5 | news! | D
. A rail on the outer side of the bend was broken over a length of 40 centimetres before the train arrived. | cause:value=broken rail | update z1.5 | news! | D
+ Whether frost or wear caused the fracture is the subject of laboratory tests. | cause:about | new | news | D
+ The Inspectorate recommends a limit of 40 km/h on all bridges built before 1950. | limit:demanded | new | news! | -
. A final report is to be expected within twelve months. | - | new | news | -

== z8 | 2026-01-16T15:45Z | Baltica Press | https://balticapress.example/driver-freed
H Driver freed after recorder clears him | driver:cancelled | update z5.3 | news! | E
. A judge in Nemunga ordered the release of Bassam Weerdt on Friday afternoon, hours after investigators said a broken rail had thrown the train off. | driver:cancelled; cause:value=broken rail | repeat z8.0, z7.3 | news! | D, E
+ "My client wants to sleep and then to visit the wounded," Ms Suleiman said. | - | new | colour | -
. An earlier report by this agency that the train had travelled at 118 km/h was wrong; the figure came from a different journey. | speed:failed | retract z5.5 | news! | D
+ Noordlijn has so far transferred its emergency aid to 41 families. | payment:value=41 families | update z3.3 | news | -
. Damage to track and rolling stock is put at 17 million crowns. | cost:value=17 million crowns | new | news | -
. The carriages, built in 1996, had passed their last check in August. | - | new | background | -

== z9 | 2026-01-16T18:05Z | Zuidmora Bode | https://zuidmorabode.example/fracture-known
H Crack was known since autumn, track worker says | cause:rumoured | new | news! | D
. A man who has greased these points for twenty years says he photographed a hairline crack in October and passed the picture on. | cause:rumoured | repeat z9.0 | news! | D
+ "No such report has ever reached us," Noordlijn's spokesman, Takumi Ruyter, said when we showed him the image. | cause:denied | dispute z9.1 | news! | D
. At the hospital there are still 22 patients; 71 were treated altogether. | injured:value=71 people | update z2.4 | news! | B
+ Among them is Bassam Weerdt's own sister-in-law. | - | new | news | -
. A railway crane is to lift the first carriage on Sunday. | crane:planned | new | news | -
. Beet prices will not suffer, the growers' co-operative felt obliged to state. | - | new | colour | -
+ On Friday evening five hundred people walked with lamps from the church to the hedge. | - | new | news | -
. NEMUNGA (Baltica) – A judge ordered the release of Bassam Weerdt, who drove the train, on Friday afternoon. | driver:cancelled | repeat z8.1 | news | E

== z10 | 2026-01-19T07:50Z | Kanaal Drie | https://kanaaldrie.example/trains-run-monday
H Walkout called off at last minute | strike:cancelled | update z6.5 | news! | -
. Network chief gives in: from today, slow over the old bridges. | limit:done | update z7.5, z6.5 | news! | -

== z11 | 2026-01-19T14:20Z | De Avondpost | https://avondpost.example/what-we-know
H What we know about Zuidmora, and what we do not | cause:about | new | recap | -
. Last Tuesday a morning train with roughly three hundred passengers jumped the rails before the Koyanagi bridge. | aboard:value=about 300 people | repeat z3.2 | recap | -
+ Nine of them are dead and 71 were hurt. | dead:value=9 people; injured:value=71 people | repeat z5.1, z9.3 | recap | A, B
. A piece of rail had snapped before the train came, the inspectorate has established. | cause:value=broken rail | repeat z7.3 | recap | D
+ The driver was held for two days and let go. | driver:cancelled | repeat z8.1 | recap | E
. Old bridges may be crossed at no more than 40 since this morning, which satisfied the union. | limit:done; strike:cancelled | repeat z10.1, z10.0 | recap | -
+ Storm kept the crane away at the weekend, so the wreck will stay where it is until Thursday at least. | crane:planned | update z9.5 | news | -
. No train will pass Zuidmora before February, a ministry official told this paper. | line:planned | new | news! | C

== z12 | 2026-01-22T11:30Z | Zuidmora Bode | https://zuidmorabode.example/photo-was-in-the-inbox
H The photograph was in the inbox all along | cause:done | update z9.1, z9.2 | news! | D
. Noordlijn admits that a picture of the crack arrived in its maintenance office on 9 October and was never opened. | cause:done | new | news! | D
+ "What I told you last week was not true, though I believed it," Mr Ruyter said. | cause:done | retract z9.2 | news! | D
. Prosecutor Marit Al-Dibs is examining whether to charge the head of maintenance, who is also called Weerdt but no relation of the driver. | - | new | news! | -
+ Three carriages were hoisted on to lorries before breakfast. | crane:done | update z11.6 | news | -
. "My geese have begun laying again," reports Dace Oosterhuis. | - | new | colour | -
+ The Bode's winter raffle closes on Saturday. | - | new | off | -
. Old Mr Hazelaar has been invited to tell a committee about the bend. | - | new | news | -
+ Nobody has yet explained why the message lay unread for three months. | cause:about | new | news | D

== z13 | 2026-02-03T09:30Z | Baltica Press | https://balticapress.example/line-reopens
H Trains return to Zuidmora three weeks after crash | line:done | update z11.7 | news! | C
. The first train crossed the bend at walking pace at 05:50 on Tuesday, exactly three weeks after the accident. | line:done | repeat z13.0 | news! | C
+ Passengers in the first carriage stood in silence. | - | new | colour | -
. The death toll has been corrected to eight, as one man had been entered in the lists under two spellings of his name. | dead:value=8 people | update z5.1 | news! | A
+ Ms Korenaar handed the prime minister her letter of resignation on Monday night. | minister:done | update z6.3 | news! | -
. Repairs and lost revenue will come to 23 million crowns, six more than first thought, insurers say. | cost:value=23 million crowns | update z8.5 | news | -
. Bassam Weerdt, whom a judge set free in January, is on sick leave. | driver:cancelled | repeat z8.1 | recap | E
+ An unopened e-mail with a picture of the crack came to light two weeks ago. | cause:done | repeat z12.1 | recap | D

state 2026-01-13 | A | seven bodies | at least four
state 2026-01-13 | B | 63 injured | -
state 2026-01-13 | C | closed in both directions | -
state 2026-01-13 | D | nothing was known; permitted speed; black box | broken rail
state 2026-01-13 | E | questioned in hospital | -
state 2026-01-14 | A | nine | seven bodies; at least four
state 2026-01-14 | B | 63 injured | -
state 2026-01-14 | C | closed in both directions; buses run | -
state 2026-01-14 | D | 118 kilometres | -
state 2026-01-14 | E | detained | questioned in hospital
state 2026-01-16 | A | nine | seven bodies; at least four
state 2026-01-16 | B | 71 were treated | 63 injured
state 2026-01-16 | C | closed in both directions; buses run | -
state 2026-01-16 | D | broken rail; a rail on the outer side | doing 118 kilometres
state 2026-01-16 | E | freed; release of bassam weerdt | detained
state 2026-01-19 | A | nine | seven bodies; at least four
state 2026-01-19 | B | 71 were treated; 71 were hurt | 63 injured
state 2026-01-19 | C | before february | -
state 2026-01-19 | D | broken rail; a rail on the outer side; a piece of rail | doing 118 kilometres
state 2026-01-19 | E | freed; release of bassam weerdt; let go | detained
state 2026-01-22 | A | nine | seven bodies; at least four
state 2026-01-22 | B | 71 were treated; 71 were hurt | 63 injured
state 2026-01-22 | C | before february | -
state 2026-01-22 | D | picture of the crack; photograph was in the inbox | no such report
state 2026-01-22 | E | freed; release of bassam weerdt; let go | detained
state 2026-02-03 | A | corrected to eight | nine
state 2026-02-03 | B | 71 were treated; 71 were hurt | 63 injured
state 2026-02-03 | C | trains return; first train crossed | before february; closed in both
state 2026-02-03 | D | picture of the crack; photograph was in the inbox | no such report
state 2026-02-03 | E | freed; release of bassam weerdt; let go | detained
ask How many people were killed? | eight | z13.3
ask How many deaths had been reported by 14 January? | nine | z5.1, z5.0
ask How fast was the train, according to the data recorder? | 79 km/h | z7.2
ask Why was the driver released? | broken rail; recorder clears him | z8.1, z8.0
ask When did the picture of the crack reach Noordlijn? | 9 october | z12.1
ask What happened to the missing schoolgirls? | missed the train | z5.2
ask When did the first train run again? | 05:50 on tuesday | z13.1
ask How many passengers were on board? | 310 | z3.2
ask On 16 January, had Noordlijn been told of the crack? | SIDES | z9.1 ; z9.2
ask On 14 January, was the train too fast? | SIDES | z3.4 ; z5.5
ask Who succeeds Aiga Korenaar as minister? | REFUSE
ask What are the names of the dead? | REFUSE
ask How old were the rails at the bend? | REFUSE
since 2026-01-19 | z12.0, z12.1, z12.2, z12.4, z13.0, z13.3, z13.4, z13.5
since 2026-01-14 | z7.1, z7.2, z7.3, z8.0, z8.3, z9.1, z9.3, z10.0, z10.1, z12.1, z13.0, z13.3, z13.4
