story: The Quenza earthquake
domain: earthquake
topic: Earthquake at Quenza and the trapped miners
description: The dead of Quenza, the miners shut in the Alta shaft, the water, the market hall, the governor and the mining firm after the earthquake.
keywords: Quenza, earthquake, Alta mine, trapped miners, Corvax, governor Ferrand
entity: Quenza | the desert town, the town | place
entity: Alta mine | the Alta shaft, Alta, the mine | place
entity: Corvax Copper | Corvax, the mining firm | firm
entity: Nils Ferrand | Ferrand, Governor Ferrand, the governor | person
entity: Pilar Ode | Ode, Mayor Ode, the mayor | person
entity: Seismic Survey | the survey | office
aspect A: Dead | How many people were killed by the Quenza earthquake?
aspect B: Trapped miners | How many miners are trapped in the Alta mine?
aspect C: Tap water | Is there tap water in Quenza?
aspect D: Governor | Is Nils Ferrand governor?
aspect E: Market hall | Is the market hall of Quenza open?
aspect F: Corvax on the siren | What does Corvax say about the siren at the Alta mine?
matter quake: the Quenza earthquake
matter dead: number of dead in Quenza
matter injured: number of injured in Quenza
matter miners: number of miners trapped in the Alta mine
matter drill: the rescue bore to the miners
matter siren: whether the mine siren sounded
matter water: tap water in Quenza
matter governor: Nils Ferrand's post
matter meeting: whether Ferrand was warned before the quake
matter hall: the market hall of Quenza
matter aid: the aid money for Quenza
matter tailings: the tailings pond of the Alta mine
matter vessin: the Lake Vessin earthquake

== q1 | 2025-06-23T11:35Z | Wire South | https://wiresouth.example/quenza
H Earthquake shakes desert town of Quenza | quake:done | new | news! | -
. Walls fell in the old quarter and a mine shaft gave way, the Seismic Survey and residents reported. | quake:done | repeat q1.0 | news! | -
. Quenza grew up around its copper in the 1920s. | - | new | background | -
== q2 | 2025-06-23T12:10Z | Tele Sol | https://telesol.example/live-quenza
H LIVE: Ground trembles for 38 seconds | quake:done | repeat q1.0 | recap | -
. Stay with us. | - | new | boilerplate | -
== q3 | 2025-06-23T13:20Z | Evening Flash | https://eveningflash.example/buried-alive
H BURIED ALIVE: twenty miners cut off at Alta | miners:value=20 people | new | news! | B
. Not a sound from the siren, says a hoist man who ran for his life. | siren:denied | new | news! | -
== q4 | 2025-06-23T15:45Z | Corvax Copper | https://corvax.example/notice-alta
H Incident at the Alta mine | - | new | news | -
. Seventeen employees are below the 410-metre level and cannot be reached by phone. | miners:value=17 people | dispute q3.0 | news! | B
. The alarm siren sounded at 11:31 as designed. | siren:done | dispute q3.1 | news! | F
== q5 | 2025-06-23T18:30Z | Quenza Voice | https://quenzavoice.example/dead-1
H Five dead in the old quarter, fire brigade says | dead:value=5 people | new | news! | A
. Taps ran brown at four and dry at five. | water:failed | new | news! | C
. Subscribe to our evening letter from the desert. | - | new | boilerplate | -
== q6 | 2025-06-23T20:15Z | Market Wire | https://marketwire.example/copper
H Copper jumps three per cent after mine accident | - | new | news | -
. Corvax shares were not traded. | - | new | colour | -
== q7 | 2025-06-24T06:00Z | Wire South | https://wiresouth.example/quenza-8
H Quenza quake: eight dead, hundreds hurt | dead:value=8 people; injured:value=hundreds | update q5.0 | news! | A
. The regional government put the injured at 260. | injured:value=260 people | new | news | -
. What is known and what is not. | - | new | boilerplate | -
== q8 | 2025-06-24T06:25Z | Tele Sol | https://telesol.example/eight
H Quake claims eight lives in Quenza | dead:value=8 people | repeat q7.0 | news! | A
. Rubble, dust, and a dog that would not leave. | - | new | colour | -
== q9 | 2025-06-24T08:40Z | Radio Atlantica | https://radioatlantica.example/quenza
H More dead than reported, monks say | dead:about | dispute q8.0, q7.0 | news! | A
. Fourteen bodies lie in the cloister of St Bruno, its abbot told us. | dead:value=14 people | repeat q9.0 | news! | A
== q10 | 2025-06-24T10:30Z | Quenza Voice | https://quenzavoice.example/hoist
H Second hoist man: no siren, only the swallows | siren:denied | confirm q3.1 | news! | -
. They left the headframe a minute early, Benno Tal recalls. | - | new | colour | -
== q11 | 2025-06-24T13:00Z | Evening Flash | https://eveningflash.example/governor
H He knew! Survey wrote to governor a week ago | meeting:rumoured | new | news! | -
. Union leaders want Nils Ferrand gone by Friday. | governor:demanded | new | news! | D
. Is your boss like him? Tell us. | - | new | boilerplate | -
== q12 | 2025-06-24T15:50Z | Governor's Office | https://governor.quenza.example/reply
H Reply to press reports | - | new | boilerplate | -
. No letter from the Seismic Survey has reached this office. | meeting:denied | dispute q11.0 | news! | -
. Governor Ferrand will stay at his post until the last stone is cleared. | governor:refused | update q11.1 | news! | D
== x1 | 2025-06-24T17:00Z | Market Wire | https://marketwire.example/corvax-chile
H Corvax buys lithium field for $640m | - | new | off | -
. Regulators still have to agree. | - | new | off | -
== q13 | 2025-06-24T18:45Z | Tele Sol | https://telesol.example/signals
H Three knocks, a pause, three knocks | miners:about | new | news! | -
. Rescue teams have heard signals from the shaft. | miners:about | repeat q13.0 | news! | -
== q14 | 2025-06-25T06:20Z | Wire South | https://wiresouth.example/bore
H Rescuers to sink bore into Alta shaft | drill:planned | new | news! | -
. A rig is being hauled from Lake Vessin and should start at noon on Thursday. | drill:planned | new | news | -
. It is 11 metres long and painted yellow. | - | new | colour | -
== q15 | 2025-06-25T09:10Z | Quenza Voice | https://quenzavoice.example/monks-sorry
H Abbot corrects himself over bodies | dead:about | retract q9.1, q9.0 | news! | -
. Five of the fourteen in the cloister had been brought from the old cemetery, whose wall had burst; he had counted them too. | dead:about | new | news | -
== q16 | 2025-06-25T12:00Z | Regional Health Service | https://health.quenza.example/n25
H Number of deaths | - | new | boilerplate | -
. Nine people died as a result of the earthquake by midnight. | dead:value=9 people | update q15.1, q8.0, q7.0 | news! | A
. Two tankers bring water to Plaza Sur; do not drink from the pipes. | water:failed | update q5.1 | news | C
== q17 | 2025-06-25T15:40Z | Market Wire | https://marketwire.example/aid
H Cabinet weighs 400m rescue package | aid:value=400m | new | news | -
. The sum covers homes but no mines. | aid:planned | new | news | -
== q18 | 2025-06-25T19:00Z | Evening Flash | https://eveningflash.example/vessin
H Panic at Lake Vessin: second quake empties campsites | vessin:done | new | off | -
. Nobody was hurt, the lake police said. | vessin:about | new | off | -
== q19 | 2025-06-26T13:15Z | Wire South | https://wiresouth.example/bit
H Bit breaks at 90 metres above trapped men | drill:failed | update q14.1, q14.0 | news! | -
. A new one is on its way by air. | drill:planned | new | news | -
. The crew sat down and ate its sandwiches without a word. | - | new | colour | -
== q20 | 2025-06-26T16:30Z | Tele Sol | https://telesol.example/hall-shut
H Red tape round Quenza's market hall | hall:failed | new | news! | E
. The roof trusses have shifted by a hand's breadth, an inspector found. | hall:failed | new | news | E
. Stallholders may sell from the street. | - | new | news | -
== q21 | 2025-06-27T07:05Z | Quenza Voice | https://quenzavoice.example/two-out
H Two climb out by the old air duct | miners:about | update q13.1, q4.1 | news! | B
. Sergio Kane and Milo Vant walked four hours in the dark. | - | new | colour | -
+ They say fifteen men are left below and all are alive. | miners:value=15 people | update q4.1 | news! | B
== q22 | 2025-06-27T08:20Z | Radio Atlantica | https://radioatlantica.example/two
H Two Alta miners walk to freedom | miners:about | repeat q21.0 | news! | B
. Follow our reporter from the duct. | - | new | boilerplate | -
== q23 | 2025-06-27T11:30Z | Governor's Office | https://governor.quenza.example/second
H Correction to our reply of 24 June | - | new | boilerplate | -
. The survey's letter was found in the registry; it had arrived on 17 June. | meeting:done | retract q12.1 | news! | -
. Mr Ferrand asks the public for patience. | - | new | colour | -
== q24 | 2025-06-27T14:00Z | Wire South | https://wiresouth.example/survey-letter
H Survey shows copy of warning to governor | meeting:done | confirm q23.1, q11.0 | news | -
. It spoke of "a raised likelihood within the month". | - | new | news | -
. The survey was founded after the quake of 1933. | - | new | background | -
== x2 | 2025-06-27T18:00Z | Radio Atlantica | https://radioatlantica.example/dorn
H Four miners killed by gas in Dorn coalfield | - | new | off | -
. Six more were brought up alive, the operator said. | - | new | off | -
== q25 | 2025-06-28T09:00Z | Tele Sol | https://telesol.example/explainer
H Why do swallows feel an earthquake? | - | new | background | -
. A zoologist replies. | - | new | boilerplate | -
== q26 | 2025-06-29T15:00Z | Evening Flash | https://eveningflash.example/so-far
H The Quenza quake so far | - | new | recap | -
. Nine dead, taps dry, a market in chains and 15 men in the deep. | dead:value=9 people; water:failed; hall:failed; miners:value=15 people | repeat q16.1, q16.2, q20.0, q21.2 | recap | A, B, C, E
== q27 | 2025-06-30T06:30Z | Wire South | https://wiresouth.example/ferrand
H Nils Ferrand takes his hat and goes | governor:done | update q12.2 | news! | D
. The governor wrote to parliament on Sunday night; his deputy Odile Sanz acts for him. | governor:done | new | news! | D
== q28 | 2025-06-30T06:50Z | Quenza Voice | https://quenzavoice.example/ferrand
H Ferrand quits over survey's letter | governor:done | repeat q27.1 | news! | D
. In the bars they say he should have learned to read. | - | new | colour | -
. The speaker of parliament has his letter on her desk, she told the Voice. | governor:done | confirm q27.1 | news | D
== q29 | 2025-06-30T12:20Z | Corvax Copper | https://corvax.example/pond
H Safety of the tailings pond | - | new | news | -
. Our engineers found no leak at the Alta tailings pond. | tailings:stands | new | news | -
. The siren did not sound on 23 June; our first statement rested on a log that is wrong. | siren:failed | retract q4.2 | news! | F
== q30 | 2025-06-30T16:10Z | Radio Atlantica | https://radioatlantica.example/pond
H Herders report blue water below Alta pond | tailings:failed | dispute q29.1 | news! | -
. A satellite image seen by this station shows a plume of two kilometres. | tailings:failed | confirm q30.0 | news | -
. Old lead works at Lake Vessin stained the reeds the same colour in 1998. | - | new | background | -
== x3 | 2025-06-30T19:00Z | Evening Flash | https://eveningflash.example/vessin-governor
H Lake Vessin's governor marries in secret | - | new | off | -
. The registrar was sworn to silence. | - | new | off | -
== q31 | 2025-07-01T04:55Z | Tele Sol | https://telesol.example/basket
H They are coming up | miners:done | update q21.2 | news! | B
. At 04:10 the first of the fifteen stepped out of a steel basket and asked for coffee. | miners:done | repeat q31.0 | news! | B
== q32 | 2025-07-01T07:40Z | Wire South | https://wiresouth.example/all-out
H All Alta miners safe; bore held | drill:done; miners:value=0 people | update q31.1, q19.1 | news! | B
. The last of them, foreman Ib Loss, reached daylight at 07:02. | miners:value=0 people | repeat q32.0 | news! | B
. A choir sang at the headframe. | - | new | colour | -
== q33 | 2025-07-01T11:15Z | Regional Health Service | https://health.quenza.example/n1
H Number of deaths, final | - | new | boilerplate | -
. A woman of eighty died in hospital on Sunday, which brings the figure to ten. | dead:value=10 people | update q26.1, q16.1 | news! | A
. The mains are clean: from today the tap may be trusted. | water:done | update q26.1, q16.2 | news! | C
== q34 | 2025-07-01T17:30Z | Quenza Voice | https://quenzavoice.example/hall-open
H Tomatoes under steel props: stalls return indoors | hall:done | update q26.1, q20.0 | news! | E
. Mayor Pilar Ode cut the red tape with a bread knife. | hall:done | repeat q34.0 | news | E
. The cabinet will send 250m, not 400, to the town. | aid:value=250m | update q17.0 | news! | -

state 2025-06-23 | A | five dead | -
state 2025-06-23 | B | twenty miners; seventeen employees | -
state 2025-06-23 | C | dry at five | -
state 2025-06-23 | D | EMPTY
state 2025-06-23 | E | EMPTY
state 2025-06-23 | F | sounded at 11:31 | -
state 2025-06-24 | A | eight dead; claims eight lives; fourteen bodies | five dead
state 2025-06-24 | B | twenty miners; seventeen employees | -
state 2025-06-24 | C | dry at five | -
state 2025-06-24 | D | will stay at his post | -
state 2025-06-24 | E | EMPTY
state 2025-06-24 | F | sounded at 11:31 | -
state 2025-06-25 | A | nine people died | fourteen bodies; eight dead
state 2025-06-25 | B | twenty miners; seventeen employees | -
state 2025-06-25 | C | dry at five; do not drink from the pipes | -
state 2025-06-25 | D | will stay at his post | -
state 2025-06-25 | E | EMPTY
state 2025-06-25 | F | sounded at 11:31 | -
state 2025-06-26 | A | nine people died | fourteen bodies; eight dead
state 2025-06-26 | B | twenty miners; seventeen employees | -
state 2025-06-26 | C | dry at five; do not drink from the pipes | -
state 2025-06-26 | D | will stay at his post | -
state 2025-06-26 | E | red tape round; shifted by a hand's breadth | -
state 2025-06-26 | F | sounded at 11:31 | -
state 2025-06-27 | A | nine people died | fourteen bodies; eight dead
state 2025-06-27 | B | fifteen men are left | seventeen employees; twenty miners
state 2025-06-27 | C | dry at five; do not drink from the pipes | -
state 2025-06-27 | D | will stay at his post | -
state 2025-06-27 | E | red tape round; shifted by a hand's breadth | -
state 2025-06-27 | F | sounded at 11:31 | -
state 2025-06-28 | A | nine people died; nine dead | fourteen bodies; eight dead
state 2025-06-28 | B | fifteen men are left; 15 men in the deep | seventeen employees; twenty miners
state 2025-06-28 | C | dry at five; do not drink from the pipes; taps dry | -
state 2025-06-28 | D | will stay at his post | -
state 2025-06-28 | E | red tape round; a market in chains; shifted by a hand's breadth | -
state 2025-06-28 | F | sounded at 11:31 | -
state 2025-06-29 | A | nine people died; nine dead | fourteen bodies; eight dead
state 2025-06-29 | B | fifteen men are left; 15 men in the deep | seventeen employees; twenty miners
state 2025-06-29 | C | dry at five; do not drink from the pipes; taps dry | -
state 2025-06-29 | D | will stay at his post | -
state 2025-06-29 | E | red tape round; a market in chains; shifted by a hand's breadth | -
state 2025-06-29 | F | sounded at 11:31 | -
state 2025-06-30 | A | nine people died; nine dead | fourteen bodies; eight dead
state 2025-06-30 | B | fifteen men are left; 15 men in the deep | seventeen employees; twenty miners
state 2025-06-30 | C | dry at five; do not drink from the pipes; taps dry | -
state 2025-06-30 | D | takes his hat; ferrand quits; odile sanz acts | will stay at his post
state 2025-06-30 | E | red tape round; a market in chains; shifted by a hand's breadth | -
state 2025-06-30 | F | did not sound on 23 june | sounded at 11:31
state 2025-07-01 | A | figure to ten | nine people died; nine dead
state 2025-07-01 | B | all alta miners safe; last of them | 15 men in the deep; fifteen men are left
state 2025-07-01 | C | tap may be trusted; mains are clean | dry at five; do not drink
state 2025-07-01 | D | takes his hat; ferrand quits; odile sanz acts | will stay at his post
state 2025-07-01 | E | stalls return indoors; cut the red tape | red tape round; a market in chains
state 2025-07-01 | F | did not sound on 23 june | sounded at 11:31
ask How many people were killed by the quake in Quenza? | figure to ten | q33.1
ask Who acts as governor? | odile sanz | q27.1
ask How many miners were shut in on 23 June? | SIDES | q3.0 ; q4.1
ask Is the Alta tailings pond tight? | SIDES | q29.1 ; q30.0, q30.1
ask What was the official toll on 25 June? | nine people died | q16.1
ask Could Quenza drink its tap water on 26 June? | do not drink from the pipes | q16.2
ask Why was the market hall closed? | trusses have shifted | q20.1
ask Who was the last miner to come up? | ib loss | q32.1
ask When did the survey's letter reach the governor's office? | 17 june | q23.1
ask How much money will the cabinet send? | 250m | q34.2
ask What was the magnitude of the Quenza quake? | REFUSE
ask When will the Alta mine reopen? | REFUSE
ask How many houses are beyond repair? | REFUSE
ask Who will be the next elected governor? | REFUSE
since 2025-06-28 | q27.0, q27.1, q29.1, q29.2, q30.0, q30.1, q31.0, q31.1, q32.0, q33.1, q33.2, q34.0, q34.2
since 2025-06-25 | q19.0, q20.0, q21.0, q21.2, q23.1, q24.0, q27.0, q27.1, q29.2, q30.0, q31.0, q32.0, q33.1, q33.2, q34.0, q34.2
