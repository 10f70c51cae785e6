story: The Tessim valley earthquake
domain: earthquake
topic: Earthquake in the Tessim valley and its aftermath
description: The toll of the Tessim valley earthquake, the search, the road, the relief flights, and who answers for the collapsed school.
keywords: Tessim valley, earthquake, Ardun, Larisk, Velmak, aftershock
entity: Ardun | the valley's main town | place
entity: Larisk | the Larisk pass, the pass road | place
entity: Goran Eskel | Eskel, the civil protection chief | person
entity: Noor Hadil | Noor, the nine-year-old | person
entity: Velmak | Velmak Construction, the builder | firm
aspect A: Dead | How many people died in the Tessim valley earthquake?
aspect B: Missing | How many people are missing?
aspect C: Pass road | Is the road over the Larisk pass open?
aspect D: Civil protection chief | Is Goran Eskel still head of civil protection?
aspect E: Noor Hadil | What became of Noor Hadil?
aspect F: Velmak's position | What does Velmak say about the collapsed school?
matter quake: the Tessim valley earthquake
matter strength: strength of the quake
matter dead: number of dead in the Tessim valley
matter missing: number of missing
matter injured: number of injured
matter road: the Larisk pass road
matter noor: search for Noor Hadil
matter planes: the Perigan relief flights
matter eskel: Goran Eskel's post
matter school: why the school in Ardun collapsed
matter inspect: building inspections in Ardun
matter aftershock: the aftershock of 12 September
matter orudead: number of dead in the Oru islands quake

== t1 | 2025-09-08T03:40Z | Karsova News Agency | https://kna.example/quake
H Strong quake jolts Tessim valley before dawn | quake:done | new | news! | -
. The tremor had a magnitude of 6.4, the geophysical institute reported. | strength:value=magnitude 6.4 | new | news | -
. More soon. | - | new | boilerplate | -
== t2 | 2025-09-08T05:15Z | Public Radio Karsova | https://prk.example/live-quake
H Live: houses down in Ardun | quake:done | new | news! | -
. Here is what we know so far. | - | new | boilerplate | -
. Three bodies have been pulled from a bakery, the mayor says. | dead:value=3 people | new | news! | A
== t3 | 2025-09-08T07:30Z | The Dial | https://thedial.example/school-gone
H School for 200 children flattened "like a biscuit" | school:about | new | news! | -
. Classes would have begun two hours later. | - | new | news | -
. Velmak, which put up the building in 2019, blames the ground, "not one gram of our concrete". | school:opinion | new | news | F
. The class of 3B had planned a puppet show. | - | new | colour | -
== t4 | 2025-09-08T09:20Z | Civil Protection Directorate | https://cpd.karsova.example/sit-1
H Situation report no. 1 | - | new | boilerplate | -
. Fourteen persons have lost their lives and about 60 are unaccounted for. | dead:value=14 people; missing:value=60 people | update t2.2 | news! | A, B
. The road across the Larisk pass is buried at kilometre 31 and impassable. | road:failed | new | news! | C
== t5 | 2025-09-08T12:10Z | Tessim Herald | https://tessimherald.example/missing-list
H Our list of the missing holds 118 names | missing:value=118 people | dispute t4.1 | news! | B
. The Herald went from street to street with the parish priests. | - | new | colour | -
. On it is Noor Hadil, nine, last seen on the stairs of 6 Mill Lane. | noor:under_way | new | news | E
== t6 | 2025-09-08T18:45Z | Radio Intermare | https://intermare.example/karsova-quake
H At least 14 dead as quake hits Karsova mountain valley | dead:value=14 people | repeat t4.1 | recap | A
. The US monitoring service puts the strength at 6.1, well under the Karsovan reading. | strength:value=magnitude 6.1 | dispute t1.1 | news | -
. Karsova lies where two plates meet and has counted eleven strong quakes since 1900. | - | new | background | -
== t7 | 2025-09-09T06:05Z | Karsova News Agency | https://kna.example/toll-41
H Toll in Tessim valley climbs past forty | dead:value=41 people | update t4.1 | news! | A
. Forty-one people were killed, civil protection chief Goran Eskel told the agency. | dead:value=41 people | repeat t7.0 | news! | A, D
. Eskel named 95 as the figure of those still sought. | missing:value=95 people | update t4.1, t5.0 | news! | B
. What the valley needs most is silence, a rescuer says. | - | new | colour | -
== t8 | 2025-09-09T08:50Z | Tessim Herald | https://tessimherald.example/hospital
H Morgue in Ardun counts 41 | dead:value=41 people | confirm t7.1, t7.0 | news! | A
. Head nurse Petra Ilves keeps her own ledger, in pencil. | - | new | colour | -
. She has also written down 310 wounded. | injured:value=310 people | new | news | -
== t9 | 2025-09-09T11:30Z | The Dial | https://thedial.example/knocking
H Knocking under Mill Lane | noor:under_way | new | news! | E
. Rescuers believe a child may be alive beneath four floors. | noor:rumoured | repeat t9.0 | news! | E
. Can she hold out? | - | new | colour | -
== t10 | 2025-09-09T14:00Z | The Exchange | https://exchange.example/insurers
H Insurers see bill of up to $400m | - | new | news | -
. Fewer than one house in nine in the valley carried cover. | - | new | background | -
== x1 | 2025-09-09T16:00Z | The Exchange | https://exchange.example/velmak-rink
H Velmak wins tender for tram depot in Selm | - | new | off | -
. The order is worth $88m, the city said. | - | new | off | -
== t11 | 2025-09-09T19:20Z | Public Radio Karsova | https://prk.example/where-tents
H Where are the tents? | planes:about | new | news | -
. Mayors ask the government to let Perigan army planes land at Ardun airfield. | planes:demanded | new | news! | -
. Donations: these are the accounts. | - | new | boilerplate | -
== t12 | 2025-09-10T05:40Z | The Dial | https://thedial.example/noor
H "She asked for her cat": girl carried out of rubble after 50 hours | noor:done | update t9.1, t9.0 | news! | E
. Noor Hadil has a broken wrist and was drinking tea by sunrise. | noor:done | new | news | E
. All the pictures in our gallery. | - | new | boilerplate | -
== t13 | 2025-09-10T07:15Z | Karsova News Agency | https://kna.example/perigo-flights
H Government says yes to Perigan transporters | planes:planned | update t11.1 | news! | -
. Three aircraft with 2,000 tents are due in Ardun on Thursday morning. | planes:planned | new | news | -
. Ardun airfield was laid out for crop dusters in 1961. | - | new | background | -
== t14 | 2025-09-10T09:00Z | Ardun General Hospital | https://ardunhospital.example/notice
H Visitors' notice | - | new | boilerplate | -
. N. Hadil, 9, rescued last night, is in our care and stable. | noor:done | confirm t12.0 | news | E
== t15 | 2025-09-10T13:35Z | Civil Protection Directorate | https://cpd.karsova.example/sit-5
H Situation report no. 5: figures corrected | dead:value=39 people | retract t7.1, t7.0 | news! | A
. Two of the dead had been entered twice under different spellings; the number is therefore 39. | dead:value=39 people | repeat t15.0 | news! | A
. Missing: 52. | missing:value=52 people | update t7.2 | news! | B
== t16 | 2025-09-10T15:10Z | Tessim Herald | https://tessimherald.example/pencil
H Nurse stands by her pencil: "I closed the eyes of 41" | dead:value=41 people | dispute t15.1, t15.0 | news! | A
. The directorate sent nobody to look at her ledger, Petra Ilves said. | - | new | news | -
== t17 | 2025-09-10T20:00Z | Radio Intermare | https://intermare.example/oru
H Tsunami alert lifted after quake off Oru islands | - | new | off | -
. Seven people died when a pier gave way there, officials said. | orudead:value=7 people | new | off | -
== t18 | 2025-09-11T06:30Z | Karsova News Agency | https://kna.example/fog
H Fog keeps relief planes on the ground | planes:planned | update t13.1, t13.0 | news! | -
. Perigo's air force will try again on Friday. | planes:planned | new | news | -
== t19 | 2025-09-11T09:45Z | The Dial | https://thedial.example/eskel-holiday
H Quake boss was at the lake: opposition wants Eskel's head | eskel:demanded | new | news! | D
. He came back 19 hours after the first shock, according to two of his drivers. | eskel:about | new | news | -
. The mayor of nearby Sott, Bela Eskel, his cousin, left office over a bridge in 2022. | - | new | background | -
. Vote: should he go? | - | new | boilerplate | -
== t20 | 2025-09-11T12:20Z | Public Radio Karsova | https://prk.example/eskel-desk
H Eskel: I was at my desk by breakfast | eskel:about | dispute t19.1 | news | -
. The civil protection chief rules out stepping down "while one stone lies on another". | eskel:refused | update t19.0 | news! | D
== t21 | 2025-09-11T16:55Z | The Exchange | https://exchange.example/velmak-shares
H Velmak loses a fifth of its market value | - | new | news | -
. A laboratory at Selm university found half the prescribed steel in a pillar of the school. | school:about | new | news! | -
== t22 | 2025-09-12T04:25Z | Karsova News Agency | https://kna.example/aftershock
H Aftershock of 5.2 shakes Ardun out of bed | aftershock:done | new | news! | -
. Diggers had cleared one lane of the Larisk pass only the evening before; fresh rocks sealed it again. | road:failed | update t4.2 | news! | C
. Dogs had been barking for an hour. | - | new | colour | -
== t23 | 2025-09-12T08:10Z | Tessim Herald | https://tessimherald.example/second-shock
H Second shock, no new victims | aftershock:done | confirm t22.0 | news | -
. Firemen dug out five more of the missing overnight, none of them breathing, and put the toll at 46. | dead:value=46 people | update t16.0, t15.1 | news! | A
== t24 | 2025-09-12T11:00Z | Radio Intermare | https://intermare.example/touchdown
H Tents at last: Perigan crews unload in Ardun | planes:done | update t18.1, t18.0 | news! | -
. All three transporters touched down within an hour. | planes:done | repeat t24.0 | news | -
. Children chased the last propeller across the grass. | - | new | colour | -
== t25 | 2025-09-13T09:00Z | Public Radio Karsova | https://prk.example/why-tessim
H Why does the Tessim valley shake so often? | - | new | background | -
. Two plates, one fault and a very old monastery. | - | new | colour | -
. A reminder of the toll at present: 46 dead. | dead:value=46 people | repeat t23.1 | recap | A
== t26 | 2025-09-14T10:30Z | The Dial | https://thedial.example/cat
H Noor's cat is back | - | new | colour | -
. The nine-year-old, freed from Mill Lane on Wednesday, had left the tabby a fish head every day. | noor:done | repeat t12.0 | recap | E
. Cast your vote for the hero of the week. | - | new | boilerplate | -
== x2 | 2025-09-14T16:00Z | Radio Intermare | https://intermare.example/sherpa
H Nine climbers missing after avalanche on Mount Kora | - | new | off | -
. Helicopters will resume the search at dawn. | - | new | off | -
== t27 | 2025-09-15T07:20Z | Karsova News Agency | https://kna.example/inspections
H Engineers to check every public building in Ardun | inspect:planned | new | news! | -
. Sixty-four schools, clinics and halls are on the list, starting Tuesday. | inspect:planned | new | news | -
. The same is not planned in Sott, which lies on the other fault. | - | new | news | -
== t28 | 2025-09-15T13:05Z | The Exchange | https://exchange.example/velmak-says
H Builder rejects laboratory's steel finding | school:denied | dispute t21.1 | news! | F
. The pillar came from a neighbouring garage, Velmak's head Dario Quist said. | school:denied | repeat t28.0 | news | F
. The firm built the ice rink in Selm and three prisons. | - | new | background | -
== t29 | 2025-09-16T06:50Z | Tessim Herald | https://tessimherald.example/hammers
H Hammers and chalk marks at the clinic | inspect:under_way | update t27.1, t27.0 | news | -
. By noon eleven doors bore a red cross. | inspect:under_way | new | news | -
== t30 | 2025-09-16T14:15Z | Public Radio Karsova | https://prk.example/foreman
H Site foreman: we saved on steel, and the bosses knew | school:done | confirm t21.1 | news! | -
. The man, who worked for Velmak until 2020, spoke to us under his own name, Ivo Prax. | - | new | news | -
== x3 | 2025-09-16T18:00Z | Tessim Herald | https://tessimherald.example/sott-mayor
H Mayor of Sott resigns over parking fines | - | new | off | -
. The council picks a successor next month. | - | new | off | -
== t31 | 2025-09-17T08:00Z | Civil Protection Directorate | https://cpd.karsova.example/sit-19
H Situation report no. 19 | - | new | boilerplate | -
. The nurse's ledger was right: we had struck out two sisters, not two spellings, and the toll at the close of the search is 48. | dead:value=48 people | retract t15.1, t15.0 | news! | A
. Nobody is being looked for any longer. | missing:value=0 people | update t15.2 | news! | B
== t32 | 2025-09-17T10:40Z | The Dial | https://thedial.example/eskel-goes
H Eskel clears his desk | eskel:done | update t20.1 | news! | D
. "Two sisters were left off a list; that is enough," he told staff. | eskel:done | new | colour | D
. His deputy Lena Farouk takes over the directorate for the time being. | eskel:about | new | news! | D
. He once ran a marathon in fireman's boots. | - | new | background | -
== t33 | 2025-09-17T17:30Z | Karsova News Agency | https://kna.example/first-bus
H First bus in nine days rolls over Larisk | road:done | update t22.1 | news! | C
. Lorries above 20 tonnes must wait until October. | road:planned | new | news | C
== t34 | 2025-09-17T19:45Z | Radio Intermare | https://intermare.example/oru-toll
H Oru islands raise pier toll to nine | orudead:value=9 people | update t17.1 | off | -
. Two fishermen were washed ashore. | orudead:about | new | off | -

state 2025-09-08 | A | fourteen persons; at least 14 dead | three bodies
state 2025-09-08 | B | about 60; 118 names | -
state 2025-09-08 | C | impassable | -
state 2025-09-08 | D | EMPTY
state 2025-09-08 | E | last seen on the stairs | -
state 2025-09-08 | F | blames the ground | -
state 2025-09-09 | A | forty-one people; past forty; counts 41 | fourteen persons; at least 14 dead
state 2025-09-09 | B | named 95 | about 60; 118 names
state 2025-09-09 | C | impassable | -
state 2025-09-09 | D | civil protection chief goran eskel | -
state 2025-09-09 | E | a child may be alive; knocking under mill lane; last seen on the stairs | -
state 2025-09-09 | F | blames the ground | -
state 2025-09-10 | A | the number is therefore 39; the eyes of 41; figures corrected | fourteen persons
state 2025-09-10 | B | missing: 52 | named 95
state 2025-09-10 | C | impassable | -
state 2025-09-10 | D | civil protection chief goran eskel | -
state 2025-09-10 | E | carried out of rubble; broken wrist; in our care | last seen on the stairs; a child may be alive
state 2025-09-10 | F | blames the ground | -
state 2025-09-11 | A | the number is therefore 39; the eyes of 41; figures corrected | fourteen persons
state 2025-09-11 | B | missing: 52 | named 95
state 2025-09-11 | C | impassable | -
state 2025-09-11 | D | rules out stepping down; opposition wants eskel's head | -
state 2025-09-11 | E | carried out of rubble; broken wrist; in our care | last seen on the stairs; a child may be alive
state 2025-09-11 | F | blames the ground | -
state 2025-09-12 | A | put the toll at 46 | therefore 39; forty-one
state 2025-09-12 | B | missing: 52 | named 95
state 2025-09-12 | C | fresh rocks sealed it again; impassable | -
state 2025-09-12 | D | rules out stepping down; opposition wants eskel's head | -
state 2025-09-12 | E | carried out of rubble; broken wrist; in our care | last seen on the stairs; a child may be alive
state 2025-09-12 | F | blames the ground | -
state 2025-09-13 | A | put the toll at 46; 46 dead | therefore 39; forty-one
state 2025-09-13 | B | missing: 52 | named 95
state 2025-09-13 | C | fresh rocks sealed it again; impassable | -
state 2025-09-13 | D | rules out stepping down; opposition wants eskel's head | -
state 2025-09-13 | E | carried out of rubble; broken wrist; in our care | last seen on the stairs; a child may be alive
state 2025-09-13 | F | blames the ground | -
state 2025-09-14 | A | put the toll at 46; 46 dead | therefore 39; forty-one
state 2025-09-14 | B | missing: 52 | named 95
state 2025-09-14 | C | fresh rocks sealed it again; impassable | -
state 2025-09-14 | D | rules out stepping down; opposition wants eskel's head | -
state 2025-09-14 | E | carried out of rubble; broken wrist; in our care; freed from mill lane | last seen on the stairs; a child may be alive
state 2025-09-14 | F | blames the ground | -
state 2025-09-15 | A | put the toll at 46; 46 dead | therefore 39; forty-one
state 2025-09-15 | B | missing: 52 | named 95
state 2025-09-15 | C | fresh rocks sealed it again; impassable | -
state 2025-09-15 | D | rules out stepping down; opposition wants eskel's head | -
state 2025-09-15 | E | carried out of rubble; broken wrist; in our care; freed from mill lane | last seen on the stairs; a child may be alive
state 2025-09-15 | F | rejects laboratory's steel finding; neighbouring garage | -
state 2025-09-16 | A | put the toll at 46; 46 dead | therefore 39; forty-one
state 2025-09-16 | B | missing: 52 | named 95
state 2025-09-16 | C | fresh rocks sealed it again; impassable | -
state 2025-09-16 | D | rules out stepping down; opposition wants eskel's head | -
state 2025-09-16 | E | carried out of rubble; broken wrist; in our care; freed from mill lane | last seen on the stairs; a child may be alive
state 2025-09-16 | F | rejects laboratory's steel finding; neighbouring garage | -
state 2025-09-17 | A | close of the search is 48 | 46 dead; toll at 46; therefore 39
state 2025-09-17 | B | nobody is being looked for | missing: 52
state 2025-09-17 | C | first bus in nine days; above 20 tonnes | impassable; sealed it again
state 2025-09-17 | D | clears his desk; lena farouk takes over; that is enough | rules out stepping down
state 2025-09-17 | E | carried out of rubble; broken wrist; in our care; freed from mill lane | last seen on the stairs; a child may be alive
state 2025-09-17 | F | rejects laboratory's steel finding; neighbouring garage | -
ask How many people died in the Tessim valley earthquake? | toll at the close of the search is 48 | t31.1
ask Who heads civil protection after Eskel? | lena farouk | t32.2
ask How strong was the quake? | SIDES | t1.1 ; t6.1
ask How many people were missing on 8 September? | SIDES | t4.1 ; t5.0
ask What was the toll on 12 September? | toll at 46 | t23.1
ask Was the pass road open on 8 September? | impassable | t4.2
ask Why did the relief planes not land on Thursday? | fog keeps relief planes | t18.0
ask What does Velmak say about the pillar? | neighbouring garage; rejects laboratory's steel finding | t28.1, t28.0
ask Who said that steel had been saved at the school? | ivo prax; site foreman | t30.1, t30.0
ask How many buildings will the engineers check? | sixty-four schools | t27.1
ask Will Velmak be prosecuted? | REFUSE
ask When will the school in Ardun be rebuilt? | REFUSE
ask How many people are homeless in Ardun? | REFUSE
ask Did Noor Hadil's parents survive? | REFUSE
since 2025-09-13 | t27.0, t27.1, t28.0, t29.0, t29.1, t30.0, t31.1, t31.2, t32.0, t32.2, t33.0, t33.1
since 2025-09-10 | t18.0, t19.0, t20.1, t21.1, t22.0, t22.1, t23.1, t24.0, t27.0, t28.0, t29.0, t30.0, t31.1, t31.2, t32.0, t32.2, t33.0
