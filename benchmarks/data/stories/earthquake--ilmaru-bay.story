story: The Ilmaru bay earthquake
domain: earthquake
topic: Earthquake on Ilmaru bay
description: The dead of the Ilmaru bay earthquake, the guests buried in the Hotel Corallo, the Sarn dam, the airport, and who takes the blame.
keywords: Ilmaru bay, earthquake, Hotel Corallo, Sarn dam, Tandia
entity: Ilmaru | Ilmaru city, the bay city | place
entity: Hotel Corallo | the Corallo, the hotel | building
entity: Sarn dam | the dam, Sarn | building
entity: Yusra Benning | Benning, the housing minister | person
entity: Otto Calvani | Calvani, the hotelier | person
entity: Emil Dassin | Dassin, the night porter | person
aspect A: Dead | How many people died in the Ilmaru bay earthquake?
aspect B: Buried in the Corallo | How many people are missing in the Hotel Corallo?
aspect C: Below the dam | May the people below the Sarn dam be at home?
aspect D: Housing minister | Is Yusra Benning housing minister?
aspect E: Airport | Is Ilmaru airport open?
aspect F: Hotelier's position | What does Otto Calvani say about the hotel's added floor?
matter quake: the Ilmaru bay earthquake
matter dead: number of dead on Ilmaru bay
matter buried: number of people missing in the Hotel Corallo
matter damage: cost of the damage
matter dam: condition of the Sarn dam
matter evac: evacuation below the Sarn dam
matter airport: Ilmaru airport
matter ship: the Navarro hospital ship
matter floor: the added floor of the Hotel Corallo
matter permit: the permit for the added floor
matter minister: Yusra Benning's post
matter dassin: search for Emil Dassin
matter inspect: inspection of hotels on the bay
matter verran: the Cape Verran earthquake

== i1 | 2026-01-19T18:20Z | Tandia Press Bureau | https://tpb.example/ilmaru-1
H Severe earthquake strikes Ilmaru bay at dusk | quake:done | new | news! | -
. Buildings came down along the seafront, residents told the bureau by phone. | quake:done | new | news! | -
. Ilmaru has 240,000 inhabitants and a famous carnival. | - | new | background | -
== i2 | 2026-01-19T19:05Z | State Television One | https://tv1.example/live
H LIVE: Bay city in the dark | quake:done | repeat i1.0 | recap | -
. Follow the night with our reporters. | - | new | boilerplate | -
. Planes for Ilmaru are being sent elsewhere, the runway has a step in it. | airport:failed | new | news! | E
== i3 | 2026-01-19T21:40Z | The Siren | https://siren.example/corallo
H HOTEL OF DEATH: eight floors become one | - | new | news! | -
. The Corallo had 160 guests on its books; most were at the beach festival, one of them told us. | - | new | news | -
. Is your family there? Write to us. | - | new | boilerplate | -
== i4 | 2026-01-20T05:30Z | Tandia Press Bureau | https://tpb.example/ilmaru-2
H Nineteen confirmed dead on Ilmaru bay | dead:value=19 people | new | news! | A
. The prefecture gave the figure at sunrise. | dead:value=19 people | repeat i4.0 | news! | A
. Between 40 and 50 people are believed to lie under the Hotel Corallo. | buried:value=40 to 50 people | new | news! | B
== i5 | 2026-01-20T06:10Z | State Television One | https://tv1.example/nineteen
H Prefect: we have recovered nineteen bodies | dead:value=19 people | repeat i4.1 | news! | A
. Schools stay shut in the whole province. | - | new | news | -
. Our correspondent is on the pier. | - | new | boilerplate | -
== i6 | 2026-01-20T07:45Z | Radio Continental | https://radiocontinental.example/tandia
H Red Crescent says Tandia quake has killed 33 | dead:value=33 people | dispute i5.0, i4.1 | news! | A
. Its volunteers went through four hospitals and a fish hall. | - | new | news | -
== i7 | 2026-01-20T09:20Z | Bay Messenger | https://baymessenger.example/porter
H Night porter phones wife from under the lobby | dassin:under_way | new | news! | -
. Emil Dassin, 52, has air and a torch but cannot feel his feet, Marta Dassin said. | dassin:under_way | repeat i7.0 | news! | -
. His brother Leon, a cook at the Corallo, had his day off. | - | new | colour | -
== i8 | 2026-01-20T11:00Z | Water Authority of Tandia | https://water.tandia.example/n-88
H Notice 88: Sarn dam | - | new | boilerplate | -
. A crack of eleven metres has been found in the left wing of the dam. | dam:failed | new | news! | -
. All persons living below it must leave by 16:00 today. | evac:planned | new | news! | C
== i9 | 2026-01-20T17:15Z | The Siren | https://siren.example/run
H RUN! 22,000 flee from cracked wall | evac:done | update i8.2 | news! | C
. Pig farmers opened their pens and cried, says our man on the ridge. | - | new | colour | -
== i10 | 2026-01-20T18:50Z | Markets Daily | https://marketsdaily.example/power
H Sarn operator sees no structural risk | dam:stands | dispute i8.1 | news! | -
. The turbine firm Helvar, which leases the dam, talks of "a blemish in the plaster". | dam:stands | repeat i10.0 | news | -
. Rebuilding on the bay may cost $2.1bn, a bank reckons. | damage:value=$2.1bn | new | news | -
== i11 | 2026-01-21T05:50Z | Tandia Press Bureau | https://tpb.example/ilmaru-3
H Prefecture raises quake toll to 37 | dead:value=37 people | update i6.0, i5.0, i4.1 | news! | A
. Under the Corallo, 28 are now thought to be buried after more guests reported to their embassies. | buried:value=28 people | update i4.2 | news! | B
. The Red Crescent, after a night in the wards, arrives at 37 dead as well. | dead:value=37 people | confirm i11.0 | news | A
== i12 | 2026-01-21T08:30Z | State Television One | https://tv1.example/geologist
H Drone pictures back crack warning at Sarn | dam:failed | confirm i8.1 | news! | -
. A geologist of Melk university counts three fissures, one of them wet. | dam:failed | new | news | -
== i13 | 2026-01-21T10:15Z | Bay Messenger | https://baymessenger.example/floor-eight
H Who let the eighth floor be built? | floor:about | new | news! | -
. The plans in the city archive show seven storeys. | floor:done | new | news! | -
. Hotelier Otto Calvani insists that nothing was added in his time. | floor:denied | dispute i13.1 | news! | F
. What do you think of the mayor's archive? | - | new | boilerplate | -
== i14 | 2026-01-21T12:40Z | Ministry of Housing | https://housing.tandia.example/statement
H Statement of the minister | - | new | boilerplate | -
. The ministry has at no time signed any permit for the Hotel Corallo, Yusra Benning declares. | permit:denied | new | news! | D
== x1 | 2026-01-21T14:00Z | Markets Daily | https://marketsdaily.example/helvar-deal
H Helvar sells two northern dams to pension fund | - | new | off | -
. The price was not disclosed. | - | new | off | -
== i15 | 2026-01-21T16:20Z | The Siren | https://siren.example/porter-2
H Emil's phone is dead | dassin:under_way | update i7.1 | news! | -
. Nobody has heard him for nine hours. | dassin:under_way | repeat i15.0 | news | -
== i16 | 2026-01-21T19:30Z | Radio Continental | https://radiocontinental.example/ship-ask
H Bay doctors plead for Navarro hospital ship | ship:demanded | new | news | -
. The grey ship with 400 beds lies a day's sail away. | ship:about | new | news | -
== i17 | 2026-01-22T06:15Z | Bay Messenger | https://baymessenger.example/porter-out
H At 04:12 he asked who had won the match | dassin:done | update i15.0, i15.1 | news! | -
. Firefighters lifted Emil Dassin through a laundry shaft after 58 hours. | dassin:done | repeat i17.0 | news! | -
== i18 | 2026-01-22T06:40Z | State Television One | https://tv1.example/porter-alive
H Corallo porter saved | dassin:done | repeat i17.1 | news! | -
. Watch the moment again. | - | new | boilerplate | -
== i19 | 2026-01-22T08:05Z | Tandia Press Bureau | https://tpb.example/dassin
H St Luke's clinic: patient Dassin will keep both feet | dassin:done | confirm i17.1 | news | -
. Fifteen guests remain untraced, the fire chief said at the clinic door. | buried:value=15 people | update i11.1 | news! | B
== i20 | 2026-01-22T11:30Z | Markets Daily | https://marketsdaily.example/permit
H Paper trail leads to minister's desk | permit:done | dispute i14.1 | news! | D
. A 2021 permit for an extra storey at the Corallo bears Yusra Benning's initials. | permit:done | repeat i20.0 | news! | D
. Opposition leader Karel Odum wants her dismissed by the weekend. | minister:demanded | new | news! | D
. Benning is known for writing with green ink. | - | new | background | -
== i21 | 2026-01-22T15:00Z | Navarro Navy | https://navy.navarro.example/press-4
H Movement of NNS Clemency | - | new | boilerplate | -
. At the request of Tandia the hospital ship will sail for Ilmaru tonight. | ship:planned | update i16.0 | news! | -
== i22 | 2026-01-22T20:10Z | Radio Continental | https://radiocontinental.example/verran
H Cape Verran shaken, chimney falls on postman | verran:done | new | off | -
. The tremor 4,000 kilometres away had nothing to do with that in Tandia, experts say. | verran:about | new | off | -
== i23 | 2026-01-23T07:00Z | Tandia Press Bureau | https://tpb.example/ilmaru-5
H Benning stays, premier says | minister:stands | update i20.2 | news! | D
. The premier called the initials "a child's drawing". | permit:denied | dispute i20.1, i20.0 | news | -
. Helvar has lowered the lake by two metres; people from the left bank may go home, the water authority said. | evac:cancelled | update i9.0 | news! | C
== i24 | 2026-01-23T13:20Z | State Television One | https://tv1.example/correction
H Correction | - | new | boilerplate | -
. We said at noon that 51 people had died; that number belongs to the injured at St Luke's, and the toll remains 37. | dead:value=37 people | repeat i11.2, i11.0 | recap | A
== x2 | 2026-01-23T17:00Z | The Siren | https://siren.example/melk-hotel
H Fire in Melk hotel: guests in pyjamas, two missing | - | new | off | -
. The roof had been rebuilt last year. | - | new | off | -
== i25 | 2026-01-24T09:00Z | Bay Messenger | https://baymessenger.example/fish-hall
H Portrait: the woman who washes the dead | - | new | colour | -
. Amma Tolo has worked in the fish hall since Tuesday. | - | new | colour | -
. She has not lost count of the thirty-seven. | dead:value=37 people | repeat i24.1 | recap | A
== i26 | 2026-01-25T10:00Z | State Television One | https://tv1.example/explainer
H Explainer: how a hotel falls | - | new | background | -
. What soft soil, salt and one floor too many do to a column. | - | new | background | -
== i27 | 2026-01-25T18:00Z | The Siren | https://siren.example/psalm
H 10,000 candles on the beach | - | new | colour | -
. Striker Pavo Benning, a nephew of the minister, sang. | - | new | colour | -
== x3 | 2026-01-25T20:00Z | Radio Continental | https://radiocontinental.example/navarro-minister
H Navarro's transport minister steps down over ferry deal | - | new | off | -
. The premier had backed him until Friday. | - | new | off | -
== i28 | 2026-01-26T06:30Z | Tandia Press Bureau | https://tpb.example/ilmaru-8
H Lake wall weeps again: left bank told to go | evac:done | update i23.2 | news! | C
. Four thousand people packed for the second time in a week. | evac:done | new | news | C
== i29 | 2026-01-26T09:50Z | Markets Daily | https://marketsdaily.example/runway
H First jet since the quake lands at Ilmaru | airport:done | update i2.2 | news! | E
. The step in the tarmac has been filled with quick cement. | airport:done | new | news | E
. Melk airport, which took the diverted planes, made a record. | - | new | off | -
== i30 | 2026-01-26T12:15Z | Bay Messenger | https://baymessenger.example/calvani-talks
H "Yes, I put a floor on it" | floor:done | retract i13.2 | news! | F
. Otto Calvani told the Messenger in a two-hour talk that he built the eighth storey in 2021, with a stamp from the capital. | floor:done; permit:done | confirm i13.1, i20.1 | news! | F
== i31 | 2026-01-26T17:45Z | State Television One | https://tv1.example/clemency
H White cross, grey hull: Clemency ties up | ship:done | update i21.1 | news! | -
. The first patients were wheeled up the ramp at four. | ship:done | repeat i31.0 | news | -
. A brass band had come without its tuba. | - | new | colour | -
== i32 | 2026-01-27T08:00Z | Ministry of Housing | https://housing.tandia.example/personal
H A personal word | - | new | boilerplate | -
. I signed, I forgot, and I said what was not so; I hand my office back today, writes Yusra Benning. | permit:done; minister:done | retract i14.1 | news! | D
== i33 | 2026-01-27T08:25Z | Radio Continental | https://radiocontinental.example/benning
H Tandia housing minister quits over collapsed hotel | minister:done | repeat i32.1 | news! | D
. Her letter came a day after the hotelier's confession. | minister:done | repeat i32.1 | recap | D
. All 71 hotels on the bay are to be examined before Easter, her successor Ruben Aalto said. | inspect:planned; minister:done | new | news! | D
== i34 | 2026-01-27T19:10Z | Tandia Press Bureau | https://tpb.example/ilmaru-9
H Last of the missing found beneath Corallo kitchen | buried:value=0 people | update i19.1 | news! | B
. With the fifteen, 52 people have died on the bay, both the prefecture and the Red Crescent state. | dead:value=52 people | update i25.2, i24.1 | news! | A
. The cook Leon Dassin laid a ladle on the rubble. | - | new | colour | -

state 2026-01-19 | A | EMPTY
state 2026-01-19 | B | EMPTY
state 2026-01-19 | C | EMPTY
state 2026-01-19 | D | EMPTY
state 2026-01-19 | E | the runway has a step | -
state 2026-01-19 | F | EMPTY
state 2026-01-20 | A | nineteen; has killed 33 | -
state 2026-01-20 | B | between 40 and 50 | -
state 2026-01-20 | C | 22,000 flee | -
state 2026-01-20 | D | EMPTY
state 2026-01-20 | E | the runway has a step | -
state 2026-01-20 | F | EMPTY
state 2026-01-21 | A | arrives at 37 dead; quake toll to 37 | nineteen; has killed 33
state 2026-01-21 | B | 28 are now thought | between 40 and 50
state 2026-01-21 | C | 22,000 flee | -
state 2026-01-21 | D | yusra benning declares | -
state 2026-01-21 | E | the runway has a step | -
state 2026-01-21 | F | nothing was added | -
state 2026-01-22 | A | arrives at 37 dead; quake toll to 37 | nineteen; has killed 33
state 2026-01-22 | B | fifteen guests remain | 28 are now thought
state 2026-01-22 | C | 22,000 flee | -
state 2026-01-22 | D | wants her dismissed; minister's desk; initials | -
state 2026-01-22 | E | the runway has a step | -
state 2026-01-22 | F | nothing was added | -
state 2026-01-23 | A | arrives at 37 dead; quake toll to 37; the toll remains 37 | nineteen; has killed 33
state 2026-01-23 | B | fifteen guests remain | 28 are now thought
state 2026-01-23 | C | may go home | 22,000 flee
state 2026-01-23 | D | benning stays | wants her dismissed
state 2026-01-23 | E | the runway has a step | -
state 2026-01-23 | F | nothing was added | -
state 2026-01-24 | A | arrives at 37 dead; quake toll to 37; the toll remains 37; thirty-seven | nineteen; has killed 33
state 2026-01-24 | B | fifteen guests remain | 28 are now thought
state 2026-01-24 | C | may go home | 22,000 flee
state 2026-01-24 | D | benning stays | wants her dismissed
state 2026-01-24 | E | the runway has a step | -
state 2026-01-24 | F | nothing was added | -
state 2026-01-25 | A | arrives at 37 dead; quake toll to 37; the toll remains 37; thirty-seven | nineteen; has killed 33
state 2026-01-25 | B | fifteen guests remain | 28 are now thought
state 2026-01-25 | C | may go home | 22,000 flee
state 2026-01-25 | D | benning stays | wants her dismissed
state 2026-01-25 | E | the runway has a step | -
state 2026-01-25 | F | nothing was added | -
state 2026-01-26 | A | arrives at 37 dead; quake toll to 37; the toll remains 37; thirty-seven | nineteen; has killed 33
state 2026-01-26 | B | fifteen guests remain | 28 are now thought
state 2026-01-26 | C | left bank told to go; packed for the second time | may go home
state 2026-01-26 | D | benning stays | wants her dismissed
state 2026-01-26 | E | first jet since the quake; filled with quick cement | the runway has a step
state 2026-01-26 | F | yes, i put a floor; built the eighth storey | nothing was added
state 2026-01-27 | A | 52 people have died | quake toll to 37; thirty-seven
state 2026-01-27 | B | last of the missing found | fifteen guests remain
state 2026-01-27 | C | left bank told to go; packed for the second time | may go home
state 2026-01-27 | D | hand my office back; housing minister quits; successor ruben aalto | benning stays
state 2026-01-27 | E | first jet since the quake; filled with quick cement | the runway has a step
state 2026-01-27 | F | yes, i put a floor; built the eighth storey | nothing was added
ask How many people died on Ilmaru bay? | 52 people have died | i34.1
ask Who succeeds Yusra Benning? | ruben aalto | i33.2
ask How many people had died by the morning of 20 January? | SIDES | i4.1, i5.0 ; i6.0
ask Was the Sarn dam in danger on 20 January? | SIDES | i8.1 ; i10.0, i10.1
ask Could the people below the dam be at home on 23 January? | may go home | i23.2
ask How many were thought to be buried in the Corallo on 21 January? | 28 are now thought | i11.1
ask How was Emil Dassin brought out? | laundry shaft | i17.1
ask What does Calvani say about the eighth floor? | built the eighth storey; yes, i put a floor | i30.1, i30.0
ask Is Ilmaru airport open? | first jet since the quake | i29.0
ask How many hotels will be examined? | all 71 hotels | i33.2
ask What was the magnitude of the quake? | REFUSE
ask How many patients has the Clemency treated? | REFUSE
ask Will Calvani be charged? | REFUSE
ask When will the dam be repaired? | REFUSE
since 2026-01-23 | i28.0, i28.1, i29.0, i30.0, i30.1, i31.0, i32.1, i33.0, i33.2, i34.0, i34.1
since 2026-01-21 | i17.0, i17.1, i19.0, i19.1, i20.0, i20.1, i20.2, i21.1, i23.0, i23.1, i23.2, i28.0, i29.0, i30.0, i31.0, i32.1, i33.0, i33.2, i34.0, i34.1
