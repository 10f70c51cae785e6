story: The tank cars of Harukema
domain: rail accident
topic: Freight train collision at Harukema yard
description: Consequences of the collision of a runaway freight train with standing tank cars in Harukema, its causes and the return of the residents.
keywords: Harukema, freight train, tank cars, styrene, Vantaro Cargo, evacuation
entity: Vantaro Cargo | Vantaro, the haulier | company
entity: Harukema | - | place
entity: Sjoerd Mansouri | Mansouri, the mayor | person
entity: Inga Takeda | Takeda, the chief of the fire brigade | person
entity: Safety Board | the board, National Transport Safety Board of Lethmark | organisation
aspect A: Evacuation | Are residents of Harukema evacuated?
aspect B: Victims | How many people were killed or hurt?
aspect C: Water | Is the tap water safe to drink?
aspect D: Cause | Why did the train run away?
aspect E: Line | Is the railway yard open?
matter evacuation: evacuation order for the station quarter
matter evacuees: number of evacuated people
matter leak: leak of styrene from the tank cars
matter amount: amount of styrene spilled
matter dead: number of dead
matter injured: number of injured
matter water: ban on drinking tap water
matter brakes: handbrakes of the runaway train
matter shunter: suspension of shunter Piet Raslan
matter fine: fine against Vantaro for the 2024 Dorrum spill
matter yard: reopening of Harukema yard
matter fund: relief fund of Vantaro for residents
matter suit: lawsuit of residents against Vantaro
matter school: reopening of the Hoshino school
matter stockcars: number of runaway wagons
matter route: ban on dangerous goods through the town
matter festival: lantern festival

== h1 | 2025-09-06T04:50Z | Lethmark Wire | https://lethwire.example/tank-cars-burn
H Runaway wagons hit tank cars in Harukema, quarter cleared | evacuation:done | new | news! | A
. Some 1,400 people had to leave their homes in Harukema before dawn on Saturday when freight wagons without a locomotive ran into a row of tank cars. | evacuation:done; evacuees:value=1400 people | new | news! | A
+ One of the tanks is leaking styrene, a liquid that is harmful when breathed in. | leak:under_way | new | news! | -
. Rescuers spoke of three injured, all railway staff. | injured:value=3 people | new | news! | B
+ Twenty-two wagons had rolled 6 km downhill from a siding at Upper Dorrum. | stockcars:value=22 wagons | new | news | D
. Why they started moving was unclear. | brakes:about | new | news | D
. Harukema, a town of 28,000 people, lies where two freight lines meet. | - | new | background | -

== h2 | 2025-09-06T09:30Z | Town of Harukema | https://harukema.example/notice-1
H Public notice no. 1 | evacuation:about | new | boilerplate | A
. The streets between Stationsweg and the canal are closed; residents are asked to go to the Sakura sports hall. | evacuation:done | repeat h1.1 | news! | A
+ Please keep windows shut in all other quarters. | - | new | news | -
. As a precaution, tap water must not be drunk until further notice. | water:done | new | news! | C
+ Bottles are handed out at the fire stations. | water:about | new | news | C
. Signed for the town by S. Mansouri, Mayor. | - | new | boilerplate | -

== h3 | 2025-09-06T14:15Z | Harukema Gazette | https://harukemagazette.example/sweet-smell
H A smell like sweet glue | - | new | colour | -
. Naima Eerdeveld left the house in slippers, with a canary under her coat. | - | new | colour | -
+ In the sports hall 2,100 camp beds were filled by noon, according to the Red Crescent, whose volunteers counted at the door. | evacuees:value=2100 people | dispute h1.1 | news! | A
. "They knocked and shouted and that was that," she said of the firemen. | - | new | colour | -
+ Saturday night's lantern festival will take place, the organisers insist. | festival:planned | new | news | -
. Railwayman Piet Raslan, who had parked the wagons on Friday night, set every handbrake, his wife told the Gazette. | brakes:done | new | news! | D
+ In 2024 the same haulier, Vantaro Cargo, lost 900 litres of diesel at Dorrum; the case about the fine is still open. | fine:under_way | new | background | -
. The chief of the fire brigade, Inga Takeda, expects that people can sleep at home on Sunday. | evacuation:planned | new | news! | A
. Pupils of the Hoshino school had a trip planned for Monday. | school:about | new | colour | -

== h4 | 2025-09-06T18:00Z | NTL News | https://ntl.example/leak-plugged
H Tank sealed, says fire chief | leak:done | update h1.2 | news! | -
. About 30,000 litres got out before the plug held; lanterns stay unlit tonight. | amount:value=about 30000 litres; festival:cancelled | update h3.4 | news! | -

== h5 | 2025-09-07T08:20Z | Lethmark Wire | https://lethwire.example/worker-dies
H Railway worker dies after Harukema collision | dead:value=1 person | new | news! | B
. A 52-year-old points operator died of his burns on Sunday morning, the university clinic in Varrenz reported. | dead:value=1 person | repeat h5.0 | news! | B
+ Two of his colleagues remain in hospital. | injured:value=2 people | update h1.3 | news | B
. Residents will not return before Tuesday because fumes linger in the cellars, the fire brigade said, correcting its forecast of Saturday. | evacuation:stands | update h3.7 | news! | A
+ The styrene that had flowed out of a damaged tank was stopped on Saturday evening. | leak:done | repeat h4.0 | recap | -
. A spokeswoman for Vantaro, Elske Ibn Rahal, said the wagons had been secured according to the rules. | brakes:done | confirm h3.5 | news! | D
. Styrene, from which plastics are made, irritates the eyes at small doses. | - | new | background | -
+ Fourteen hundred people, by the first official count, had left the quarter on Saturday. | evacuees:value=1400 people | repeat h1.1 | recap | A

== h6 | 2025-09-07T16:40Z | Harukema Gazette | https://harukemagazette.example/who-is-counting
H How many of us are there? | evacuees:about | new | colour | A
. The town hall has at last compared the lists: 1,860 persons had to leave, of whom half are staying with relatives. | evacuees:value=1860 people | update h3.2, h1.1 | news! | A
+ The Red Crescent admits that families who went in and out were counted twice in its figure of 2,100. | evacuees:failed | retract h3.2 | news | A
. Mayor Mansouri wants no more poison carried past bedrooms and calls on the government to forbid it. | route:demanded | new | news! | -
+ "I'm asking politely, once," he said. | route:opinion | new | colour | -
. Vantaro had not answered our list of nine questions when this edition closed. | - | new | colour | -
+ The Hoshino primary school, two streets from the yard, is to stay shut all week. | school:planned | new | news | -
. A rabbit breeder was escorted to his hutches twice under a mask. | - | new | colour | -

== h7 | 2025-09-08T11:00Z | National Transport Safety Board of Lethmark | https://safetyboard.example/update-harukema
H Update on investigation 25-031 | brakes:about | new | news | D
. Of the 24 wagons in the runaway set, five had an applied handbrake; the rules require ten. | brakes:value=5 of 24; stockcars:value=24 wagons | dispute h5.5, h3.5, h1.4 | news! | D
+ Two brake wheels bore traces of forcible turning. | brakes:about | new | news | D
. The Board does not draw conclusions as to responsibility at this stage. | - | new | boilerplate | -
+ Examination of the tank shells will begin once the gas readings permit. | - | new | news | -
. Data from the weighbridge at Upper Dorrum are being evaluated. | - | new | news | -

== h8 | 2025-09-08T17:30Z | Lethmark Wire | https://lethwire.example/shunter-suspended
H Vantaro suspends shunter | shunter:done | new | news! | -
. The haulier sent Piet Raslan home on full pay on Monday after investigators found that only five handbrakes had been set. | shunter:done; brakes:value=5 | repeat h8.0, h7.1 | news! | D
+ "He set ten, somebody undid them," objected Ardi Nakao of the railway union. | brakes:done | dispute h7.1 | news! | D
. Vantaro's own statement of Sunday was premature and should not have been made, Ms Ibn Rahal said. | brakes:failed | retract h5.5 | news! | D
+ The firm set up a relief fund of two million guilders for those who lost income. | fund:done | new | news | -
. Some thirty thousand litres had escaped, earlier reports said. | amount:value=30000 litres | repeat h4.1 | recap | -
. Rail freight through Lethmark has doubled since 2012, the statistics office says. | - | new | background | -

== h9 | 2025-09-09T07:10Z | NTL News | https://ntl.example/home-again
H Harukema goes home | evacuation:cancelled | update h5.3 | news! | A
. Barriers came down at six, but do not touch the taps yet. | water:stands; evacuation:cancelled | repeat h2.3, h9.0 | news! | A, C

== h10 | 2025-09-09T15:50Z | Harukema Gazette | https://harukemagazette.example/first-night-home
H Milk gone sour, geraniums alive | evacuation:cancelled | repeat h9.0 | colour | A
. Three days after they fled, the people of the station quarter turned their keys on Tuesday morning. | evacuation:cancelled | confirm h9.0 | news | A
+ For eleven houses right beside the tracks the order remains in force until the soil is dug out. | evacuation:stands | new | news! | A
. The waterworks found styrene in one of four wells, director Hilde Qasim explained, so boiling is of no help. | water:stands | new | news! | C
+ Compensation of 400 guilders a head is an insult, said baker Ryo Stoppel, who had to throw away two nights' dough. | fund:opinion | new | news | -
. Lawyer Amal Dreesens is gathering signatures for a joint action against Vantaro. | suit:planned | new | news | -
+ The canary is said to be well. | - | new | colour | -
. On the platform the clock still stands at 3.51, when the current was cut. | - | new | colour | -
+ One man has died and two lie in hospital. | dead:value=1 person; injured:value=2 people | repeat h5.1, h5.2 | recap | B

== h11 | 2025-09-12T10:00Z | Town of Harukema | https://harukema.example/notice-9
H Public notice no. 9 | water:about | new | boilerplate | C
. The prohibition on drinking tap water is lifted with immediate effect for all districts except Canal East. | water:cancelled | update h10.3, h2.3 | news! | C
+ In Canal East water carts will call twice a day. | water:stands | new | news | C
. Lessons at the Hoshino school resume on Monday, 15 September. | school:planned | update h6.6 | news | -
+ The lantern festival is to be made up for on 4 October. | festival:planned | update h4.1 | news | -

== h12 | 2025-09-12T18:45Z | Lethmark Wire | https://lethwire.example/arrests-brakes
H Two youths admit loosening brakes at Dorrum siding | brakes:done | new | news! | D
. Two brothers of 16 and 17 told police that they had spun the brake wheels "for fun" on the night before the collision, a prosecutor said on Friday. | brakes:done | confirm h8.2 | news! | D
+ Mr Raslan may come back to work on Monday, Vantaro announced, and it begged his pardon. | shunter:cancelled | update h8.1 | news | -
. The government turned down a general prohibition of hazardous loads in towns. | route:refused | update h6.3 | news! | -
+ It will, however, lower the speed through Harukema to 30 km/h, the transport minister wrote to the mayor. | - | new | news | -
. The disaster killed one worker and drove 1,860 people from their beds. | dead:value=1 person; evacuees:value=1860 people | repeat h5.1, h6.1 | recap | A, B
. The brothers' father is himself a train driver, according to neighbours. | - | new | news | -
+ Vantaro runs 340 trains a week and made a loss last year. | - | new | background | -

== h13 | 2025-09-22T12:30Z | Harukema Gazette | https://harukemagazette.example/yard-opens-suit-filed
H First whistle in sixteen days | yard:done | new | news! | E
. At 6.15 on Monday a shunting engine rolled into Harukema yard again, the first since the collision. | yard:done | repeat h13.0 | news! | E
+ Only half of the tracks may be used. | yard:done | new | news | E
. Three hundred and twelve townspeople lodged their claim against Vantaro at the court in Varrenz, where they demand nine million guilders. | suit:done | update h10.5 | news! | -
+ The same court fined the haulier 80,000 guilders last week, though for the old matter at Dorrum. | fine:done | update h3.6 | news | -
. Nearer 45,000 litres than 30,000 ran into the gravel, the clean-up contractor has worked out from the remains in the tank. | amount:value=45000 litres | update h4.1 | news! | -
+ Canal East, too, has been drinking from the tap since Thursday. | water:cancelled | update h11.2 | news | C
. Ms Eerdeveld hung out her washing as if nothing had been. | - | new | colour | -
+ A note to readers: in Saturday's edition we called Ardi Nakao a lawyer; he is a union official. | - | new | boilerplate | -
. Two teenagers, it turned out on the 12th, had spun the brake wheels loose. | brakes:done | repeat h12.1 | recap | D

state 2025-09-06 | A | had to leave; streets between stationsweg; quarter cleared | -
state 2025-09-06 | B | three injured | -
state 2025-09-06 | C | must not be drunk | -
state 2025-09-06 | D | set every handbrake; unclear | -
state 2025-09-06 | E | EMPTY
state 2025-09-07 | A | not return before tuesday; 1,860 | can sleep at home
state 2025-09-07 | B | died | three injured
state 2025-09-07 | C | must not be drunk | -
state 2025-09-07 | D | secured according to the rules; set every handbrake | -
state 2025-09-07 | E | EMPTY
state 2025-09-08 | A | not return before tuesday | can sleep at home
state 2025-09-08 | B | died | three injured
state 2025-09-08 | C | must not be drunk | -
state 2025-09-08 | D | five had an applied handbrake; five handbrakes; somebody undid them | secured according to the rules
state 2025-09-08 | E | EMPTY
state 2025-09-09 | A | goes home; barriers came down; turned their keys; eleven houses | not return before tuesday
state 2025-09-09 | B | died | three injured
state 2025-09-09 | C | one of four wells; do not touch the taps | -
state 2025-09-09 | D | five had an applied handbrake; five handbrakes; somebody undid them | secured according to the rules
state 2025-09-09 | E | EMPTY
state 2025-09-12 | A | goes home; barriers came down; turned their keys; eleven houses | not return before tuesday
state 2025-09-12 | B | died; killed one worker | three injured
state 2025-09-12 | C | is lifted with immediate effect | must not be drunk
state 2025-09-12 | D | two youths admit; two brothers | secured according to the rules
state 2025-09-12 | E | EMPTY
state 2025-09-22 | A | goes home; barriers came down; turned their keys; eleven houses | not return before tuesday
state 2025-09-22 | B | died; killed one worker | three injured
state 2025-09-22 | C | drinking from the tap; is lifted | must not be drunk
state 2025-09-22 | D | two youths admit; two brothers | secured according to the rules
state 2025-09-22 | E | first whistle; shunting engine rolled | -
ask How many people had to leave their homes? | 1,860 | h6.1
ask How much styrene ran out? | 45,000 litres | h13.5
ask How much styrene was thought to have run out on 6 September? | 30,000 litres | h4.1
ask When did the residents return? | tuesday morning; barriers came down at six | h10.1, h9.1
ask Who loosened the handbrakes? | two brothers; two youths | h12.1, h12.0
ask How many handbrakes were set according to the Safety Board? | five | h7.1
ask How much do the residents demand from Vantaro? | nine million guilders | h13.3
ask Why was the water not safe? | styrene in one of four wells | h10.3
ask On 8 September, how many handbrakes had Raslan set? | SIDES | h7.1 ; h8.2
ask How many people had left by midday on 6 September? | SIDES | h1.1 ; h3.2
ask What was the name of the worker who died? | REFUSE
ask When will the eleven houses beside the tracks be free again? | REFUSE
ask Will the two brothers be put on trial? | REFUSE
since 2025-09-09 | h11.1, h12.0, h12.1, h12.2, h12.3, h13.0, h13.3, h13.5, h13.6
