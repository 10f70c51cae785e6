story: The Kaduvara dam
domain: flood
topic: Crack in the Kaduvara dam and flood on the Olavai river
description: Whether the damaged Kaduvara dam holds, who has to leave home along the Olavai river, and how many people have died or are missing.
keywords: Kaduvara dam, Olavai river, evacuation, flood, spillway
entity: Kaduvara dam | the dam, the wall | structure
entity: Olavai | the Olavai, Olavai river | river
entity: Thorbjørn Nambiry | Nambiry, the dam's chief engineer, the engineer | person
entity: Governor Efua Castanhal | Castanhal, the governor | person
entity: State Water Authority | the water authority, the authority | agency
aspect A: Dam | Is the Kaduvara dam holding?
aspect B: Dead | How many people have died?
aspect C: Evacuated | Who has to leave, and may they go home?
aspect D: Level | How high is the water in the reservoir?
matter dam: stability of the Kaduvara dam
matter dead: number of people killed in the flood
matter missing: number of missing people
matter evacuation: evacuation of the lower valley
matter evacuated: number of people evacuated
matter level: water level of the reservoir
matter gates: opening of the spillway gates
matter rain: rain forecast
matter bridge: railway bridge at Sandermo
matter engineer: position of chief engineer Nambiry
matter inquiry: inquiry into the upkeep of the dam
matter damage: cost of the flood damage
matter visit: visit of the prime minister
matter village: dead in the landslide at Tippuvik

== f1 | 2025-07-07T05:15Z | Olavai Samachar | https://olavaisamachar.example/wet
H River up to the temple steps after six days of rain | level:about | new | news | -
. In Sandermo the boats are tied to lamp posts, and the schoolyard has become a pond. | - | new | colour | -
+ The reservoir behind the Kaduvara dam stood at 141.2 metres on Sunday evening, less than two metres below the crest. | level:value=141.2 metres | new | news! | D
. The dam was finished in 1968 and holds back a lake 19 kilometres long. | - | new | background | -
+ "She has seen worse," said Thorbjørn Nambiry, the dam's chief engineer. | dam:stands | new | news | A
. Forecasters expect another two days of downpours before the sky clears on Wednesday. | rain:planned | new | news | -
+ A wedding in the lower town went ahead on tractors. | - | new | colour | -

== f2 | 2025-07-07T21:30Z | Monsoon Wire | https://monsoonwire.example/kaduvara-crack
H Crack reported in Kaduvara dam | dam:rumoured | update f1.4 | news! | A
. A night watchman saw water spurting from the downstream face of the wall at about eight on Monday evening, two local officials said. | dam:rumoured | repeat f2.0 | news! | A
+ Both asked not to be named. | - | new | colour | -
. The State Water Authority dismissed the report as "seepage, such as every old dam has". | dam:denied | dispute f2.1 | news! | A
. Around 60,000 people live in the valley below. | - | new | background | -
+ Its turbines light a fifth of the state. | - | new | background | -

== f3 | 2025-07-08T04:50Z | State Water Authority | https://waterauthority.example/notice-14
H Notice 14: Controlled release at Kaduvara | gates:planned | new | news! | -
. For the safety of the structure, gates 1 to 4 of the spillway will be raised at 07.00. | gates:planned | repeat f3.0 | news! | -
+ Residents of Sandermo, Velhas Casas and Ilorabad must leave their homes at once. | evacuation:demanded | new | news! | C
. The level at 04.00 was 142.5 metres. | level:value=142.5 metres | update f1.2 | news! | D
+ A fissure of some eleven metres has been observed in block 9, as inspection by daylight confirmed. | dam:stands | update f2.3,f2.1 | news! | A
. Keep your documents in a waterproof bag. | - | new | boilerplate | -

== f4 | 2025-07-08T09:10Z | TV Delta Live | https://tvdelta.example/live-0708
H LIVE: Sirens in the Olavai valley | evacuation:under_way | new | news! | C
. 07.25: Three of the gates are open and roaring; the fourth is stuck. | gates:done | update f3.1,f3.0 | news! | -
+ 07.50: Buses are taking old people out of Velhas Casas, our crew sees an ambulance with a goat in it. | evacuation:under_way | update f3.2 | news! | C
. 08.30: The railway bridge at Sandermo has been closed because the piers are shaking. | bridge:done | new | news! | -
+ 08.55: Governor Efua Castanhal tells us that nobody has been hurt so far. | dead:value=0 people | new | news! | B

== f5 | 2025-07-08T17:40Z | Monsoon Wire | https://monsoonwire.example/four-dead
H Four drown as dam release swells Olavai | dead:value=4 people | update f4.4 | news! | B
. A lorry carrying farm workers was swept off the road near Ilorabad on Tuesday afternoon and four of them died, police said. | dead:value=4 people | repeat f5.0 | news! | B
+ Seven others are missing. | missing:value=7 people | new | news! | -
. Officials put the number of those moved to schools and temples at 31,000. | evacuated:value=31,000 people | new | news! | C
+ The Red Crescent, which runs most of the shelters, has registered about nineteen thousand. | evacuated:value=19,000 people | dispute f5.3 | news! | C
. The governor urged people not to listen to rumours. | - | new | colour | -
. In the neighbouring Tippu hills a landslide buried a house in Tippuvik, killing a couple. | village:value=2 people | new | news | -
+ It had nothing to do with the dam. | village:about | new | background | -
. The spillway had been opened at seven to take the load off the wall. | gates:done | repeat f4.1 | recap | -

== f6 | 2025-07-09T06:20Z | Olavai Samachar | https://olavaisamachar.example/night
H A night on the classroom floor | evacuated:about | new | colour | -
. Lakshmi Rosendal spread her sari over three children who were not hers. | - | new | colour | -
+ "They told us one hour, then the siren went after ten minutes," she said. | evacuation:about | new | colour | -
. The rain that was to end today will last till Saturday, the weather office now reckons. | rain:planned | update f1.5 | news! | -
. Of the people in the lorry, two of the seven missing were found alive in a mango tree. | missing:value=5 people | update f5.2 | news! | -
+ The driver, Samuel Okonjord, had worked the road for twenty years. | - | new | background | -
. Milk costs three times what it did last week. | - | new | news | -
+ A bank clerk rowed from door to door to hand out pensions. | - | new | colour | -

== f7 | 2025-07-09T13:00Z | TV Delta Live | https://tvdelta.example/nambiry
H Engineer: I asked for repairs four times | inquiry:about | new | news! | -
. Letters since 2021, no answer: what the man on the wall told us, and what the ministry says to that. | inquiry:about | repeat f7.0 | news! | -
+ The ministry's reply, in short, is that only a single letter ever came. | inquiry:denied | dispute f7.0 | news | -

== f8 | 2025-07-10T08:30Z | Monsoon Wire | https://monsoonwire.example/crest
H Kaduvara lake starts to fall | level:about | update f3.3 | news! | D
. Water behind the damaged dam was at 141.9 metres on Thursday morning after the fourth gate was freed overnight by army divers. | level:value=141.9 metres; gates:done | update f3.3,f4.1 | news! | D
. Opposition leader Gopal Hestvang demanded an independent inquiry into why block 9 had not been grouted. | inquiry:demanded | new | news! | -
+ Governor Castanhal replied that this was a time for sandbags. | inquiry:opinion | new | colour | -
. The death toll stands at six after two bodies were recovered from the fields below Ilorabad. | dead:value=6 people | update f5.1 | news! | B
+ Three people are still being looked for. | missing:value=3 people | update f6.4 | news! | -
. The prime minister will fly over the valley on Friday. | visit:planned | new | news | -
. A watchman was the first to notice the crack, late on Monday. | dam:about | repeat f2.1 | recap | A
+ Schools in the valley stay closed for the rest of the term. | - | new | news | -

== f9 | 2025-07-10T15:45Z | State Water Authority | https://waterauthority.example/notice-19
H Notice 19: Personnel | engineer:about | new | news | -
. Mr T. Nambiry has been relieved of the command of the Kaduvara works with immediate effect. | engineer:done | new | news! | -
+ He spoke to the media without leave. | engineer:about | new | news | -
. Ms Adwoa Lillevang assumes his duties. | engineer:done | new | news! | -
+ The structure is stable and monitored round the clock. | dam:stands | update f3.4 | news! | A
. The evacuation order remains in place. | evacuation:stands | repeat f3.2 | recap | C

== f10 | 2025-07-11T07:00Z | Olavai Samachar | https://olavaisamachar.example/stable
H "Stable", says the authority; "I would not sleep under it", says its own man | dam:denied | dispute f9.4 | news! | A
. Nambiry, sent home on Thursday, met us at a tea stall and drew the crack on a napkin. | engineer:done | repeat f9.1 | recap | -
+ It had grown by two metres since Tuesday when he last measured it, he said. | dam:failed | new | news! | A
. His successor, Lillevang, did not come to the telephone. | - | new | colour | -
+ Two engineers of the university in Karsund, who flew a drone along the wall for their own ends, also make it thirteen metres. | dam:failed | confirm f10.2 | news! | A
. The prime minister's flight has been scrapped owing to cloud. | visit:cancelled | update f8.6 | news | -
. Fishermen complain that the lake is full of logs. | - | new | colour | -
+ Correction: Tuesday's lorry belonged to a tea estate and was not, as we printed on Wednesday, Okonjord's own. | - | new | news | -
. Five years ago a smaller dam at Lilleganga gave way without warning, and three herdsmen were lost. | - | new | background | -

== f11 | 2025-07-12T10:00Z | TV Delta Live | https://tvdelta.example/recap-weekend
H Five days of the Olavai flood in five minutes | - | new | recap | -
. A crack on Monday, sirens on Tuesday, a lorry in the water, six dead, and an engineer who talked. | dam:about; dead:value=6 people; engineer:about | repeat f8.4,f9.1,f2.0 | recap | B
+ And at last this morning, sunshine. | rain:done | update f6.3 | news | -

== f12 | 2025-07-14T12:20Z | Monsoon Wire | https://monsoonwire.example/home
H Families allowed back to Ilorabad and Velhas Casas, not to Sandermo | evacuation:cancelled | update f9.5,f3.2 | news! | C
. The order to stay away was lifted at noon on Monday for two of the three towns on the Olavai. | evacuation:cancelled | repeat f12.0 | news! | C
+ Sandermo, right under the wall, must wait until the crack has been filled, the governor's spokesman said. | evacuation:stands | new | news! | C
. The lake is down to 136 metres, five below where it was a week ago. | level:value=136 metres | update f8.1 | news! | D
. One of the six dead had drowned in a well days before the flood, a coroner found, so that the list has been cut to five. | dead:value=5 people | update f8.4 | news! | B
+ No one is missing any more. | missing:value=0 people | update f8.5 | news! | -
. Insurers guess the damage at 2.2 billion rupees. | damage:value=2.2 billion rupees | new | news | -
+ The landslide at Tippuvik claimed a third life when a neighbour died of his injuries. | village:value=3 people | update f5.6 | news | -
. It is six days since the gates were raised and the sirens went. | gates:done; evacuation:about | repeat f4.1,f4.0 | recap | C
+ Vaccination against cholera begins in the shelters on Tuesday. | - | new | news | -

== f13 | 2025-07-16T16:30Z | Olavai Samachar | https://olavaisamachar.example/inquiry
H Castanhal yields on dam inquiry | inquiry:done | update f8.2 | news! | -
. Retired judge Mercy Vikanes is to find out who read the engineer's letters and who did not. | inquiry:done | new | news! | -
+ The ministry, which had spoken of just one, admitted on Wednesday that four lay in its registry: "Our statement was mistaken." | inquiry:stands | retract f7.2 | news! | -
. Nambiry is back at the wall as an adviser, at Lillevang's own wish. | engineer:done | update f9.1 | news! | -
. Cement is being pressed into block 9, and she hopes to be done in ten days. | dam:under_way | new | news! | A
. Trains cross the Sandermo bridge again, at walking pace. | bridge:cancelled | update f4.3 | news | -
+ The chamber of trade believes 2.2 billion to be far too low a sum and talks of five. | damage:value=5 billion rupees | dispute f12.6 | news | -
. At the school, Rosendal folded her sari and swept the floor. | - | new | colour | -
+ Five lives were lost, and a plaque is being talked of. | dead:value=5 people | repeat f12.4 | recap | B
. Hestvang, who had asked for an inquest into block 9, muttered that it came a week late. | inquiry:opinion | new | colour | -

state 2025-07-07 | A | crack reported; seepage | -
state 2025-07-07 | B | EMPTY
state 2025-07-07 | C | EMPTY
state 2025-07-07 | D | 141.2 metres | -
state 2025-07-08 | A | fissure of some eleven metres | seepage
state 2025-07-08 | B | four | nobody has been hurt
state 2025-07-08 | C | must leave their homes; 31,000; nineteen thousand; buses are taking | -
state 2025-07-08 | D | 142.5 metres | 141.2 metres
state 2025-07-09 | A | fissure of some eleven metres | seepage
state 2025-07-09 | B | four | nobody has been hurt
state 2025-07-09 | C | must leave their homes; 31,000; nineteen thousand; buses are taking | -
state 2025-07-09 | D | 142.5 metres | 141.2 metres
state 2025-07-10 | A | stable and monitored | seepage
state 2025-07-10 | B | six | four drown
state 2025-07-10 | C | evacuation order remains; must leave their homes; 31,000; nineteen thousand | -
state 2025-07-10 | D | 141.9 metres; starts to fall | 142.5 metres
state 2025-07-11 | A | thirteen metres; grown by two metres; would not sleep under it | seepage
state 2025-07-11 | B | six | four drown
state 2025-07-11 | C | evacuation order remains; must leave their homes; 31,000; nineteen thousand | -
state 2025-07-11 | D | 141.9 metres; starts to fall | 142.5 metres
state 2025-07-12 | A | thirteen metres; grown by two metres; would not sleep under it | seepage
state 2025-07-12 | B | six | four drown
state 2025-07-12 | C | evacuation order remains; must leave their homes; 31,000; nineteen thousand | -
state 2025-07-12 | D | 141.9 metres; starts to fall | 142.5 metres
state 2025-07-14 | A | thirteen metres; grown by two metres; would not sleep under it | seepage
state 2025-07-14 | B | cut to five | six dead, and
state 2025-07-14 | C | allowed back; order to stay away was lifted; sandermo, right under the wall, must wait | must leave their homes
state 2025-07-14 | D | 136 metres | 141.9 metres
state 2025-07-16 | A | pressed into block 9 | seepage
state 2025-07-16 | B | cut to five; five lives | six dead, and
state 2025-07-16 | C | allowed back; order to stay away was lifted; sandermo, right under the wall, must wait | must leave their homes
state 2025-07-16 | D | 136 metres | 141.9 metres
ask How many people died in the flood? | five | f12.4, f13.8
ask How many were thought dead on July 10? | six | f8.4
ask How many died in Tippuvik? | a third life | f12.7
ask Which town may not be entered yet on July 14? | sandermo | f12.0, f12.2
ask How many people were evacuated? | SIDES | f5.3 ; f5.4
ask How high was the water on the morning of July 10? | 141.9 metres | f8.1
ask Why was Nambiry relieved? | spoke to the media without leave | f9.2
ask Was the dam stable after the crack? | SIDES | f9.4 ; f10.0 ; f10.2
ask Who leads the inquiry? | mercy vikanes | f13.1
ask Did the prime minister visit the valley? | scrapped | f10.5
ask When may people go back to Sandermo? | REFUSE
ask How much will the repair of the dam cost? | REFUSE
ask What were the names of the dead farm workers? | REFUSE
since 2025-07-12 | f12.0, f12.2, f12.3, f12.4, f12.5, f13.0, f13.1, f13.2, f13.3, f13.4, f13.5
since 2025-07-09 | f8.1, f8.4, f8.5, f9.1, f9.4, f10.0, f10.2, f12.0, f12.2, f12.4, f13.0, f13.3
