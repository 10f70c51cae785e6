story: The fallen girder of the Coast Road
domain: bridge
topic: Collapse of the Zambrana viaduct on the Coast Road
description: What a reader follows: how many were killed when a girder of the Zambrana viaduct fell, when the Coast Road is passable again, and who is to blame.
keywords: Zambrana viaduct, Coast Road, girder, Kordestani Works, Lisowka
entity: Zambrana viaduct | the viaduct | structure
entity: Kordestani Works | Kordestani, the builder | organisation
entity: Mirella Wanjala | Wanjala, the governor | person
entity: Stefan Lupo | Lupo, the site manager | person
entity: Coast Road | the road | road
aspect A: Dead | How many people were killed?
aspect B: Road | Is the Coast Road open below the viaduct?
aspect C: Contract | What happens to the builder's contract?
aspect D: Lupo | What has happened to the site manager?
matter dead: number of people killed by the girder
matter missing: number of people missing
matter road: reopening of the Coast Road below the viaduct
matter contract: contract of Kordestani Works for the viaduct
matter lupo: arrest and case of site manager Stefan Lupo
matter cause: cause of the fall
matter wind: wind speed at the time of the fall
matter girder: removal of the girder
matter tunnel: opening of the Mwale tunnel further along the road
matter fine: fine for Kordestani Works for night work
matter strike: stoppage of crane drivers
matter completion: completion of the viaduct
matter price: price of a replacement girder

== g1 | 2025-11-03T17:40Z | Zenith News | https://zenith.example/zambrana
H Girder falls from viaduct on to Coast Road | - | new | news! | -
. A steel girder of 180 tonnes fell from the unfinished Zambrana viaduct on to the Coast Road at 16:05 on Monday, police said. | - | new | news! | -
+ At least three people died and five were unaccounted for. | dead:value=at least 3 people; missing:value=5 people | new | news! | A
+ The road is blocked in both directions. | road:cancelled | new | news! | B
. Kordestani Works, the builder, had no immediate comment. | - | new | colour | -
+ The viaduct, of 1.4 km, was due to be finished next August. | completion:planned | new | news | -

== g2 | 2025-11-03T21:15Z | Voce di Lisowka | https://vocelisowka.example/under-the-steel
H Under the steel, a bread van and a school timetable | - | new | colour | -
. Flour had made everything white, so that at first the firemen thought it had snowed. | - | new | colour | -
+ Fire chief Adamu Greco had four dead on his list as darkness fell. | dead:value=4 people | update g1.2 | news! | A
+ Two people he had been looking for had turned up at an aunt's, alive and ashamed. | missing:value=3 people | update g1.2 | news | -
. "It went over like a drunk", said Roya Bielecka, who watched from her balcony. | - | new | colour | -
+ She felt not a breath of wind. | wind:denied | new | news | -
. Builders' boss Ramin Kordestani speaks of a gust of 100 km an hour. | wind:value=100 km/h; cause:stands | dispute g2.5 | news! | -
+ School is cancelled. | - | new | news | -

== g3 | 2025-11-04T08:30Z | Office of the Governor | https://governor.example/0411
H Governor Wanjala on the situation at Zambrana | - | new | boilerplate | -
. Four people have lost their lives. | dead:value=4 people | confirm g2.2 | news! | A
+ The Coast Road will be passable on one lane by Friday 7 November. | road:planned | new | news! | B
+ Cranes for the removal of the girder have been requested. | girder:planned | new | news! | -
. Drivers are advised to use the hill route through Kisima. | - | new | news | -
+ The opening of the Mwale tunnel on 15 November is not affected. | tunnel:planned | new | news | -

== g4 | 2025-11-04T12:10Z | Zenith News | https://zenith.example/wind
H Weather service saw no gust at Zambrana | wind:stands | confirm g2.5 | news! | -
. The nearest station measured 22 km/h when the girder fell, the national weather service said on Tuesday. | wind:value=22 km/h | dispute g2.6 | news! | -
+ The builder said its own instrument on the crane was closer. | wind:stands | dispute g4.1 | news | -
. Three people are still missing. | missing:value=3 people | repeat g2.3 | recap | -
+ In 2023 Kordestani Works paid a penalty for a scaffold that fell in the port. | - | new | background | -
+ Zambrana lies 12 km south of Lisowka. | - | new | background | -

== g5 | 2025-11-05T06:50Z | Voce di Lisowka | https://vocelisowka.example/lupo
H "Lupo told us to hurry" | cause:about | new | news! | -
. Two of the bolts were still in their box when the crane let go, a rigger says. | cause:rumoured | new | news! | -
+ We know his name and have promised to keep it. | - | new | colour | -
+ Site manager Stefan Lupo, by this account, wanted the piece in place before a visit by the governor. | cause:rumoured | new | news! | D
. Mirella Wanjala knows of no visit. | cause:denied | dispute g5.3 | news! | -
+ Her diary for Tuesday, which is public, reads "Zambrana, ribbon". | cause:about | dispute g5.4 | news! | -
. Divers had found two bodies in the sea below by midnight, Greco told us, so that six have died. | dead:value=6 people; missing:value=1 person | update g3.1,g4.3 | news! | A
+ One man, a cyclist, is still sought. | missing:value=1 person | repeat g5.6 | news | -
+ The bakery has put out a book of condolence. | - | new | colour | -

== g6 | 2025-11-05T13:00Z | Radio Pwani | https://radiopwani.example/0511
H Handcuffs on the site | lupo:done | new | news! | D
. The site manager was led past his own cement mixers a little after eleven. | lupo:done | repeat g6.0 | news! | D

== g7 | 2025-11-05T16:20Z | Zenith News | https://zenith.example/lupo-held
H Manager of collapsed viaduct held | lupo:done | confirm g6.1 | news! | D
. Police took Stefan Lupo, 51, into custody on Wednesday on suspicion of negligent killing, a prosecutor said. | lupo:done | repeat g7.0 | news! | D
+ His brother-in-law Aldo Lupo, a crane driver, was among the dead. | - | new | news | -
+ The missing cyclist called police from a hospital in Kisima, where he had lain under another name. | missing:value=nobody | update g5.7 | news! | -
. Zenith earlier reported at least three deaths on the evening of the fall; six are known. | dead:value=6 people | repeat g5.6 | recap | A
+ If bail is sought, a judge will hear it on Friday. | lupo:about | new | news | D

== g8 | 2025-11-07T09:00Z | Voce di Lisowka | https://vocelisowka.example/friday-no-lane
H Friday has come, the lane has not | road:failed | update g3.2 | news! | B
. A policeman with a thermos turned us round at kilometre 31, kindly enough. | - | new | colour | -
+ Roads engineer Tadeusz Amolo reckons with the end of the month, because the steel lies across a gas pipe. | road:planned | update g3.2 | news! | B
. Wanjala's press officer says ten days at most. | road:planned | dispute g8.2 | news! | B
+ At the hospital in Kisima eleven injured remain, none of them in peril. | - | new | news | -
+ Hoteliers call the detour "ninety minutes of vomiting children". | road:opinion | new | colour | -

== g9 | 2025-11-07T15:30Z | Zenith News | https://zenith.example/lupo-bail
H Viaduct manager stays in custody | lupo:refused | update g7.5 | news! | D
. A judge on Friday turned down Stefan Lupo's application for release. | lupo:refused | repeat g9.0 | news! | D
+ Crane drivers along the coast laid down work at noon in memory of Aldo Lupo. | strike:done | new | news | -
. Governor Mirella Wanjala said the contract with Kordestani Works would be terminated unless the firm explained itself by Wednesday. | contract:planned | new | news! | C
+ It is worth 96m ducats. | contract:about | new | news | C
+ An environmental court had fined the firm 40,000 in September for drilling at night; the firm has appealed. | fine:stands | new | background | -
+ Lupo followed the hearing with his eyes shut. | - | new | colour | -

== g10 | 2025-11-10T11:00Z | Kordestani Works | https://kordestani.example/letter
H Open letter to the people of Lisowka | - | new | boilerplate | -
. We mourn six people, among them two of our own. | dead:value=6 people | repeat g5.6 | recap | A
+ Our instrument on the crane was out of order in October, and we can no longer uphold what we said about the wind. | wind:denied | retract g2.6 | news! | -
+ The girder will be cut into nine parts from tomorrow. | girder:planned | update g3.3 | news! | -
. We ask for understanding that we say nothing on Mr Lupo. | lupo:about | new | colour | -
+ A new girder costs two million ducats, which our insurer will bear. | price:value=2 million ducats | new | news | -

== g11 | 2025-11-12T08:15Z | Voce di Lisowka | https://vocelisowka.example/nine-days
H Nine days without the Coast Road | road:cancelled | repeat g1.3 | recap | B
. Since the third of the month the steel has lain where it fell. | girder:about | repeat g1.1 | recap | -
+ Six people did not come home. | dead:value=6 people | repeat g5.6 | recap | A
+ The manager sits in the old salt prison and may not telephone. | lupo:stands | repeat g9.1 | recap | D
+ The builder blamed a gale and then remembered a broken instrument. | wind:denied | repeat g10.2 | recap | -
. Yesterday the torches were lit, and by evening the first of nine slices swung free. | girder:under_way | update g10.3 | news! | -
+ Roya Bielecka has sold her balcony chair to a photographer. | - | new | colour | -

== g12 | 2025-11-12T19:00Z | Zenith News | https://zenith.example/contract-ends
H Kordestani loses Zambrana contract | contract:cancelled | update g9.3 | news! | C
. The province cancelled its agreement with Kordestani Works on Wednesday evening, the governor said. | contract:cancelled | repeat g12.0 | news! | C
+ The firm's answer had been "forty pages about the sea". | contract:opinion | new | colour | -
+ Its lawyers announced a claim for 30m ducats. | contract:about | new | news! | C
. The viaduct will not be ready before 2028. | completion:planned | update g1.5 | news! | -
+ Transport planners at the university doubt that date also. | completion:opinion | new | colour | -
+ Zambrana has given its name to a white wine. | - | new | off | -
+ Police have questioned 26 witnesses about the fall. | cause:about | new | news | -

== g13 | 2025-11-15T10:30Z | Radio Pwani | https://radiopwani.example/1511
H Two ribbons in one day | tunnel:about; road:about | new | colour | -
. At nine the governor cut one at the Mwale tunnel, and at ten, unannounced, the barrier was lifted at kilometre 31. | tunnel:done; road:done | update g3.5,g8.2 | news! | B

== g14 | 2025-11-15T15:00Z | Voce di Lisowka | https://vocelisowka.example/one-lane
H One lane, and it is lovely | road:done | confirm g13.1 | news! | B
. We drove it at noon, behind some thirty bicycles, between two walls of cut steel. | road:done | repeat g14.0 | news! | B
+ The other lane must wait for the gas company, until 1 December or so. | road:planned | new | news | B
. Lupo's lawyer, Shokufeh Marengo, says her client was let out on Thursday night against 50,000 ducats. | lupo:done | update g9.1 | news! | D
+ A clerk of the court could find no such order. | lupo:denied | dispute g14.3 | news! | D
+ The appeal against the fine for drilling by night has succeeded. | fine:cancelled | update g9.5 | news | -
. Correction: On Wednesday we had the manager in the old salt prison; he was held in Kisima. | lupo:stands | retract g11.3 | news | D
+ A replacement for the girder has become dearer by half and will cost three million, the insurer informs us. | price:value=3 million ducats | update g10.5 | news | -

state 2025-11-03 | A | four dead | at least three people died
state 2025-11-03 | B | blocked in both directions | -
state 2025-11-03 | C | EMPTY
state 2025-11-03 | D | EMPTY
state 2025-11-04 | A | four people have lost their lives; four dead | at least three people died
state 2025-11-04 | B | by friday 7 november | -
state 2025-11-04 | C | EMPTY
state 2025-11-04 | D | EMPTY
state 2025-11-05 | A | six have died; six are known | four people have lost; four dead
state 2025-11-05 | B | by friday 7 november | -
state 2025-11-05 | C | EMPTY
state 2025-11-05 | D | held; into custody; led past; handcuffs | -
state 2025-11-07 | A | six have died; six are known | four people have lost; four dead
state 2025-11-07 | B | end of the month; ten days at most; the lane has not | by friday 7 november
state 2025-11-07 | C | would be terminated unless | -
state 2025-11-07 | D | stays in custody; turned down | -
state 2025-11-10 | A | six | four people have lost; four dead
state 2025-11-10 | B | end of the month; ten days at most; the lane has not | by friday 7 november
state 2025-11-10 | C | would be terminated unless | -
state 2025-11-10 | D | stays in custody; turned down | -
state 2025-11-12 | A | six | four people have lost; four dead
state 2025-11-12 | B | end of the month; ten days at most; the lane has not; nine days without | by friday 7 november
state 2025-11-12 | C | loses zambrana contract; cancelled its agreement | would be terminated unless
state 2025-11-12 | D | stays in custody; turned down; salt prison | -
state 2025-11-15 | A | six | four people have lost; four dead
state 2025-11-15 | B | barrier was lifted; one lane, and; we drove it | the lane has not
state 2025-11-15 | C | loses zambrana contract; cancelled its agreement | would be terminated unless
state 2025-11-15 | D | let out on thursday night; no such order | -
ask How many people were killed? | six | g5.6, g7.4, g10.1
ask How many people were known to be dead on 4 November? | four | g2.2, g3.1
ask How heavy was the girder? | 180 tonnes | g1.1
ask What happened to the missing cyclist? | called police from a hospital | g7.3
ask When was the barrier at kilometre 31 lifted? | at ten | g13.1
ask When will the viaduct be ready? | not be ready before 2028 | g12.4
ask What does a new girder cost? | three million | g14.7
ask What became of the contract? | cancelled | g12.0, g12.1
ask Is Stefan Lupo free? | SIDES | g14.3 ; g14.4
ask How strong was the wind when the girder fell? | SIDES | g2.6 ; g4.1
ask Who will finish the viaduct? | REFUSE
ask How much will the families receive? | REFUSE
ask What did the governor's diary for Wednesday say? | REFUSE
since 2025-11-12 | g13.0, g13.1, g14.0, g14.2, g14.3, g14.4, g14.5, g14.6, g14.7
since 2025-11-05 | g8.0, g8.2, g9.0, g9.3, g10.2, g10.3, g11.5, g12.0, g12.4, g13.1, g14.3
