story: Storm Orsel on the Halyard coast
domain: storm
topic: Storm Orsel
description: Course, deaths and damage of Storm Orsel, the power cuts that it caused, and the reopening of roads, harbour and railway.
keywords: Storm Orsel, Halyard coast, Pyrgani, power cuts, curfew
entity: Storm Orsel | Orsel, the storm | storm
entity: Pyrgani | the port | town
entity: Eun-ji Marlowe | Marlowe, Governor Marlowe | person
entity: Halyard Electric | the grid company | company
entity: Taner Gulsoy | Gulsoy, Harbour Master Gulsoy | person
aspect A: Dead | How many people has the storm killed?
aspect B: Power | How many homes are without electricity?
aspect C: Missing trawler | What has become of the trawler Anthi?
aspect D: Curfew | Is there a curfew in Pyrgani?
matter landfall: landfall of Orsel
matter dead: number of people killed by Orsel in the province
matter injured: number of people injured
matter power: homes without electricity
matter anthi: fate of the trawler Anthi and her crew
matter curfew: night curfew in Pyrgani
matter bridge: reopening of the Sollum road bridge
matter damage: cost of the damage
matter warning: whether the warning came too late
matter aid: emergency aid demanded from the government

== a1 | 2026-01-12T15:05Z | Tidal News Agency | https://tidalnews.example/orsel-landfall
H Storm Orsel expected ashore before dawn | landfall:planned | new | news! | -
. The Weather Office in Dallowmere expects Storm Orsel to reach the Halyard coast between 3 and 5 a.m. on Tuesday, with gusts of up to 150 kph. | landfall:planned | repeat a1.0 | news! | -
+ Its forecasters placed the likeliest point near Kessing Head, 30 km south of Pyrgani. | landfall:planned | new | news! | -
. Ferries were cancelled and about 1,900 people left campsites and low streets. | - | new | news! | -
. Eleven people died in Storm Milda, which followed the same track in 2017. | - | new | background | -
+ "Tie down whatever you love," said Taner Gulsoy, the harbour master at Pyrgani. | - | new | colour | -
. Supermarkets had sold out of candles by three o'clock. | - | new | colour | -
== a2 | 2026-01-13T06:20Z | Halyard Broadcasting | https://halyardbc.example/live-orsel
H Live: Orsel tears roofs from Pyrgani | landfall:done | update a1.1 | news! | -
. The eye came in at 1.50 a.m., an hour before anyone was told to look for it, and right over the port. | landfall:done | update a1.1, a1.2 | news! | -
. One dead under a fallen chimney in Quay Street. | dead:value=1 dead | new | news! | A
+ Lights out in every second house. | power:about | new | news | B
== a3 | 2026-01-13T09:00Z | Tidal News Agency | https://tidalnews.example/two-dead
H Orsel kills two, cuts power to 64,000 homes | dead:value=2 dead;power:value=64,000 homes | update a2.2 | news! | A, B
. Two people were killed and tens of thousands left in the dark as Storm Orsel crossed Halyard province on Tuesday. | dead:value=2 dead;power:about | repeat a3.0 | news! | A
. A woman of 71 died beneath a chimney, and a lorry driver when his vehicle was blown from the Sollum bridge. | dead:value=2 dead | new | news | A
+ The bridge is shut in both directions. | bridge:stands | new | news! | -
. Halyard Electric counted 64,000 homes without current at 8 a.m. | power:value=64,000 homes | repeat a3.0 | news! | B
. Nineteen patients with cuts and fractures were treated at St Brannock's Hospital. | injured:value=19 people | new | news! | -
. Contact has been lost with the Anthi, a trawler carrying six, the coastguard said. | anthi:stands | new | news! | C
. Schools, ferries and the fish market stayed closed. | - | new | news | -
== a4 | 2026-01-13T18:30Z | Pyrgani Mercury | https://pyrganimercury.example/night-of-slates
H The night the slates flew | landfall:done | repeat a2.1 | colour | -
. "It sounded like a goods train parking in the loft," said Violet Ormsby, whose house on Lamp Hill has no top floor any more. | - | new | colour | -
. The council ordered everybody indoors from 9 p.m. to 5 a.m. until further notice, after two shops were emptied in Bell Lane. | curfew:under_way | new | news! | D
. Three deaths are known to the mayor's office, which adds to the chimney and the lorry a man found in a flooded cellar. | dead:value=3 dead | update a3.1 | news! | A
+ The provincial police speak of two, and say that the man in the cellar died of a heart attack on Monday, before the wind got up. | dead:value=2 dead | dispute a4.3 | news! | A
. Residents ask why the sirens were silent until the storm stood in the street. | warning:about | new | news | -
+ Shopkeepers in Bell Lane remember Milda, when nobody stole so much as a sock. | - | new | colour | -
. On the quay a piano was found, in tune, and nobody has asked for it. | - | new | colour | -
+ The roof of the covered market, rebuilt after Milda for nine million, held. | - | new | news | -
== a5 | 2026-01-14T08:10Z | Province of Halyard | https://halyardprovince.example/notice-2
H Situation notice no. 2, Wednesday 14 January, 8 a.m. | - | new | boilerplate | -
. Fatalities attributed to the storm: 2. | dead:value=2 dead | confirm a4.4 | news | A
+ Injured persons treated in hospital: 47, of whom five seriously. | injured:value=47 persons | update a3.5 | news! | -
. Supply has been restored to 23,000 households; 41,000 remain disconnected. | power:value=41,000 households | update a3.4 | news! | B
. Sollum bridge: closed pending inspection of bearings, reopening not before Friday. | bridge:planned | update a3.3 | news! | -
. Governor Eun-ji Marlowe has requested 80 million drachs in emergency aid from the national government. | aid:demanded | new | news! | -
. For drinking water points consult the map at the town hall. | - | new | boilerplate | -
== a6 | 2026-01-14T13:40Z | Tidal News Agency | https://tidalnews.example/anthi-raft
H Empty life raft found in search for trawler | anthi:under_way | update a3.6 | news! | C
. A helicopter spotted a life raft of the Anthi with nobody in it, 20 km off Kessing Head, the coastguard said on Wednesday. | anthi:under_way | repeat a6.0 | news! | C
+ Hopes for the six fishermen were "small but not nothing", said its commander, Dimos Stavridis. | anthi:opinion | new | colour | C
. Weather Office director Harold Ince rejected criticism of his service. | warning:denied | dispute a4.5 | news! | -
+ A red warning had gone out at 6.15 p.m. on Monday, more than seven hours ahead, according to him. | warning:denied | new | news! | -
. The storm itself, meanwhile, weakened over the Karasel hills and was downgraded. | - | new | news | -
+ Two yachts that had broken loose were towed into Kessing. | - | new | news | -
== a7 | 2026-01-14T18:00Z | Halyard Broadcasting | https://halyardbc.example/siren-key
H The key that nobody had | warning:about | new | colour | -
. It hung in a locked office at the fire station, says a volunteer, and so the sirens of Pyrgani slept until ten to two. | warning:stands | new | news! | -
. Also: what the insurers think it will come to. | damage:about | new | colour | -
== a8 | 2026-01-15T07:30Z | Pyrgani Mercury | https://pyrganimercury.example/anthi-alive
H Alive! All six of the Anthi walk into a lighthouse kitchen | anthi:done | update a6.1 | news! | C
. The crew of the missing trawler spent two nights on Gull Rock and were taken off by the keeper's son at first light today. | anthi:done | repeat a8.0 | news! | C
+ Their boat lies in pieces on the north side. | anthi:about | new | news! | C
. "We ate a raw gull, and I do not recommend it," said the skipper, Vasilis Kordas. | anthi:about | new | colour | - 
. Insurers put the bill at 210 million drachs, not counting boats and crops. | damage:value=210 million drachs | new | news! | -
. In Pyrgani the night order was eased: from this evening people must be at home only from 11. | curfew:stands | update a4.2 | news! | D
+ The man from the cellar in Tanner's Row, Walter Peake, will be buried on Saturday. | - | new | news | -
+ Schools open on Monday, with the exception of Lamp Hill. | - | new | news | -
. The Mercury collects blankets at its front desk until six. | - | new | boilerplate | -
== a9 | 2026-01-15T16:15Z | Tidal News Agency | https://tidalnews.example/gov-refuses
H Government offers Halyard half of the aid it wants | aid:refused | update a5.5 | news! | -
. The finance ministry granted Halyard province 40 million drachs after Storm Orsel, against the 80 million sought by its governor. | aid:done | repeat a9.0 | news! | -
+ Marlowe called it "an umbrella with half the cloth". | aid:opinion | new | colour | -
. The crew of the missing Anthi is alive and was picked up at Gull Rock, the coastguard said. | anthi:done | confirm a8.1 | news! | C
. Some 12,500 homes had no electricity on Thursday afternoon, mostly in the villages above Sollum. | power:value=12,500 homes | update a5.3 | news! | B
. Across the strait in Mandrano, where Orsel ended its journey, four people died. | - | new | news | -
. Orsel was the season's fifth storm with a name. | - | new | background | -
== a10 | 2026-01-16T12:00Z | Province of Halyard | https://halyardprovince.example/notice-4
H Situation notice no. 4, Friday 16 January, noon | - | new | boilerplate | -
. Fatalities: 3, following the death in hospital of a roofer aged 34. | dead:value=3 | update a5.1 | news! | A
. Hospital treatment: 44 persons; the figure of 47 in notice no. 2 contained three entered twice. | injured:value=44 persons | retract a5.2 | news! | -
. Disconnected households: 3,100. | power:value=3,100 households | update a9.4 | news! | B
. Sollum bridge: inspection not complete, opening put back to Monday 19 January. | bridge:planned | update a5.4 | news! | -
+ School buses for the upper villages go by way of Tepecik in the meantime. | - | new | news | -
+ Asbestos from roofs is accepted at the depot in Cutler's Field only. | - | new | news | -
== a11 | 2026-01-17T06:00Z | Pyrgani Mercury | https://pyrganimercury.example/five-days
H Five days of Orsel: what we know, what we do not | - | new | colour | -
. The storm struck at ten to two on Tuesday, took the lives of three people and at its worst put out the lights in 64,000 homes. | landfall:done;dead:value=3 dead;power:value=64,000 homes | repeat a2.1, a3.4, a10.1 | recap | A, B
. Six fishermen were given up by many and came home. | anthi:done | repeat a8.1 | recap | C
. The Treasury's forty million will pay for roofs, say officials, though not for boats. | aid:value=40 million drachs | repeat a9.1 | recap | -
. Whether the warning reached anyone is still argued: the Weather Office says that it went out in time, the town says that nobody heard it. | warning:about | repeat a6.4, a7.1 | recap | -
. An earlier edition named the locked office as that of fire chief Bora Ilgaz; it is the caretaker's, and Mr Ilgaz had no key to it. | warning:about | new | news | -
+ Late on Friday the council did away with the curfew altogether. | curfew:done | update a8.5 | news! | D
. Shut since Tuesday and shut still is the road bridge at Sollum. | bridge:stands | repeat a10.4 | recap | -
== a12 | 2026-01-19T17:20Z | Tidal News Agency | https://tidalnews.example/bridge-opens
H Sollum bridge carries traffic again | bridge:done | update a10.4 | news! | -
. Cars crossed the Sollum road bridge on Monday for the first time since Orsel threw a lorry off it, though only on one lane. | bridge:done | repeat a12.0 | news! | -
. All homes in Halyard have been reconnected, the grid company said. | power:value=0 homes | update a10.3 | news! | B
. Marlowe will sue the government for the remaining half of the emergency money unless it pays by the end of February, her spokesman, Kit Aldous, said. | aid:demanded | update a9.1 | news! | -
+ The finance ministry did not respond to questions. | aid:about | new | colour | -
. Insurers raised their estimate of the damage to a quarter of a billion drachs. | damage:value=250 million drachs | update a8.4 | news! | -
. The lorry driver who fell from it was Ahmet Dorrance, 44, of Tepecik. | - | new | news | -
== a13 | 2026-01-22T08:45Z | Pyrgani Mercury | https://pyrganimercury.example/peake
H Coroner: the storm did kill Walter Peake | dead:value=4 dead | update a10.1, a4.4 | news! | A
. Mr Peake, 66, drowned in his cellar in Tanner's Row early on the Tuesday, and did not die of his heart the day before, the coroner has found. | dead:about | repeat a13.0 | news! | A
+ That brings the toll of Orsel to four. | dead:value=4 dead | repeat a13.0 | news! | A
. Police superintendent Grace Yeomans said that her officers had been mistaken and that she had told the widow so. | dead:about | retract a4.4 | news! | A
. "I never doubted it, his boots were full," Mrs Peake told the Mercury. | dead:opinion | new | colour | -
. Harbour Master Gulsoy retires at Easter, as he had planned to do before the wind came. | - | new | news | -
. St Brannock's has sent home the last of its storm patients. | injured:about | new | news | -
== a14 | 2026-01-22T12:30Z | Halyard Broadcasting | https://halyardbc.example/four
H Cellar death counted after all | dead:value=4 dead | repeat a13.0 | news! | A
. And why the man with the siren key would rather not be filmed. | warning:about | new | colour | -

state 2026-01-12 | A | EMPTY
state 2026-01-12 | B | EMPTY
state 2026-01-12 | C | EMPTY
state 2026-01-12 | D | EMPTY
state 2026-01-13 | A | two people were killed; kills two; three deaths; police speak of two | one dead
state 2026-01-13 | B | 64,000 | 41,000
state 2026-01-13 | C | contact has been lost | alive
state 2026-01-13 | D | ordered everybody indoors; from 9 p.m. to 5 a.m. | did away with
state 2026-01-14 | A | fatalities attributed to the storm: 2; three deaths; two people were killed; police speak of two | one dead
state 2026-01-14 | B | 41,000 | 64,000 homes without current
state 2026-01-14 | C | empty life raft; life raft of the anthi | alive
state 2026-01-14 | D | ordered everybody indoors; from 9 p.m. to 5 a.m. | did away with
state 2026-01-15 | A | fatalities attributed to the storm: 2; three deaths; two people were killed; police speak of two | one dead
state 2026-01-15 | B | 12,500 | 41,000
state 2026-01-15 | C | alive; taken off by the keeper's son | contact has been lost; empty life raft
state 2026-01-15 | D | only from 11; eased | did away with; ordered everybody indoors
state 2026-01-16 | A | fatalities: 3; roofer aged 34 | fatalities attributed to the storm: 2
state 2026-01-16 | B | 3,100 | 12,500
state 2026-01-16 | C | alive; taken off by the keeper's son | contact has been lost
state 2026-01-16 | D | only from 11; eased | did away with
state 2026-01-17 | A | fatalities: 3; three people; roofer aged 34 | fatalities attributed to the storm: 2
state 2026-01-17 | B | 3,100 | 12,500
state 2026-01-17 | C | alive; came home; taken off by the keeper's son | contact has been lost
state 2026-01-17 | D | did away with the curfew | only from 11
state 2026-01-19 | A | fatalities: 3; three people; roofer aged 34 | fatalities attributed to the storm: 2
state 2026-01-19 | B | all homes; reconnected | 3,100
state 2026-01-19 | C | alive; came home; taken off by the keeper's son | contact has been lost
state 2026-01-19 | D | did away with the curfew | only from 11
state 2026-01-22 | A | toll of orsel to four; did kill walter peake; counted after all | fatalities: 3
state 2026-01-22 | B | all homes; reconnected | 3,100
state 2026-01-22 | C | alive; came home; taken off by the keeper's son | contact has been lost
state 2026-01-22 | D | did away with the curfew | only from 11
ask How many people did Storm Orsel kill? | four | a13.2
ask How many homes were without power on 14 January? | 41,000 | a5.3
ask Where was the crew of the Anthi found? | gull rock | a8.1, a9.3
ask Did the storm warning come in time? | SIDES | a6.4 ; a4.5, a7.1
ask How many deaths were known on the evening of 13 January? | SIDES | a4.3 ; a4.4
ask How much emergency aid did the government grant? | 40 million | a9.1
ask When did the Sollum bridge reopen? | monday | a12.1
ask When did Orsel come ashore? | 1.50 a.m.; ten to two | a2.1, a11.1
ask How many people were treated in hospital? | 44 | a10.2
ask What do insurers think the damage costs? | quarter of a billion | a12.5
ask Who looted the shops in Bell Lane? | REFUSE
ask How many houses were destroyed in Pyrgani? | REFUSE
ask What caused the Anthi to sink? | REFUSE
since 2026-01-15 | a10.1, a10.2, a10.4, a11.6, a12.0, a12.2, a12.3, a12.5, a13.0, a13.3
since 2026-01-13 | a5.2, a5.5, a6.3, a8.0, a8.5, a9.0, a10.1, a11.6, a12.0, a12.2, a12.5, a13.0
