story: The Brodinka bus strike
domain: strike
topic: Strike of the bus drivers in Brodinka
description: Whether the buses of Brodinka run, what the drivers ask and are offered, and how the dispute with Velobus ends.
keywords: Brodinka bus strike, Velobus, drivers' union ZVD, split shifts
entity: Velobus | Velobus Brodinka, the bus company, the operator | firm
entity: ZVD | the drivers' union, the union | union
entity: Ngo Thanh Vy | Ngo, Ms Ngo, the ZVD chairwoman | person
entity: Iker Salobral | Salobral, the Velobus chief | person
entity: Zdenka Mrovec | Mrovec, the mayor | person
aspect A: Strike | Are the drivers on strike?
aspect B: Pay offer | How much has Velobus offered?
aspect C: Buses running | How many buses or lines are running?
aspect D: Court | What has the court said about the strike?
matter strike: walkout of the bus drivers
matter ballot: strike ballot
matter claim: union's wage claim
matter offer: Velobus pay offer
matter splitshifts: abolition of split shifts
matter strikers: number of drivers on strike
matter lines: number of lines or buses running
matter injunction: court injunction against the strike
matter mediator: appointment of a mediator
matter offervote: members' vote on the settlement
matter dismissal: dismissal of driver Cathal Brannoch
matter salobral: Salobral's post
matter losses: losses of Velobus through the strike
matter subsidy: city subsidy to Velobus
matter depotfire: fire at the Lipova depot

== a1 | 2025-10-06T09:20Z | Brodinka Courier | https://brodinkacourier.example/ballot-friday
H Bus drivers to be asked about a walkout | ballot:planned | new | news! | A
. Some 640 drivers of Velobus will vote on Thursday whether to stop work, their union ZVD announced on Monday. | ballot:planned | repeat a1.0 | news! | A
+ "We have been patient for two winters," said Ngo Thanh Vy, who chairs it. | - | new | colour | -
. The union wants 9 per cent more and an end to split shifts, under which a driver may be at work from five in the morning until eight at night. | claim:demanded;splitshifts:demanded | new | news! | -
+ Velobus offered 3.5 per cent in September. | offer:value=3.5 per cent | new | news | B
. Iker Salobral, its chief executive, called the claim "a wish list with a siren on it". | claim:opinion | new | colour | -
+ The company took over the routes from the city in 2017. | - | new | background | -

== a2 | 2025-10-06T16:00Z | Radio Sever | https://radiosever.example/buses-1
H Will Brodinka's buses stop? | strike:about | new | colour | -
. Drivers decide on Thursday, and their bosses say there is no more than 3.5 per cent in the pot. | ballot:planned;offer:value=3.5 per cent | repeat a1.1,a1.4 | recap | A,B

== a3 | 2025-10-10T06:45Z | Central Wire | https://centralwire.example/brodinka-vote
H Brodinka bus drivers back strike | ballot:done | update a1.1 | news! | A
. Drivers at Velobus voted by 88 per cent for a strike from Monday, the ZVD union said early on Friday. | ballot:done;strike:planned | update a1.1 | news! | A
+ Turnout was 71 per cent. | ballot:value=71 per cent turnout | new | news | -
. Velobus said it would ask the labour court to forbid the action. | injunction:planned | new | news! | D
+ Brodinka has about 210,000 inhabitants. | - | new | background | -

== a4 | 2025-10-10T14:30Z | Brodinka Courier | https://brodinkacourier.example/last-bus-sunday
H Last bus on Sunday night | strike:planned | repeat a3.1 | news! | A
. Unless the judges step in, nothing with a Velobus badge will leave the depots after midnight on Sunday. | strike:planned;injunction:about | repeat a3.1 | news! | A
+ Ngo put the turnout at "more than seven in ten" and the yes vote at 88 per cent. | ballot:done | repeat a3.1,a3.2 | recap | -
. Salobral sees it differently: by his count barely half of the drivers took part. | ballot:value=half turnout | dispute a3.2,a4.2 | news | -
. Schools have told parents to arrange lifts. | - | new | news | -
+ "I clean offices on the far side of the river, and I don't own a bicycle," said Rosario Quiñal, waiting at the Mlynska stop. | - | new | colour | -
. The mayor, Zdenka Mrovec, said the city would not put another crown into the company while the dispute lasted. | subsidy:refused | new | news | -

== a5 | 2025-10-13T05:50Z | Central Wire | https://centralwire.example/brodinka-strike-begins
H Buses halt in Brodinka as drivers walk out | strike:under_way | update a4.1 | news! | A
. Bus drivers in Brodinka began an open-ended strike at midnight. | strike:under_way | repeat a5.0 | news! | A
+ Four of the 38 lines were being served by a subcontractor, Velobus said. | lines:value=4 lines | new | news! | C
. The labour court hears the company's request on Tuesday. | injunction:planned | update a3.3 | news | D

== a6 | 2025-10-13T17:15Z | Brodinka Courier | https://brodinkacourier.example/first-day
H Brodinka walks | strike:under_way | repeat a5.1 | news | A
. Bells, bicycles and a great deal of swearing marked the first day without buses. | strike:under_way | repeat a5.1 | colour | A
+ Ngo spoke of 590 people on the picket lines at the three depots. | strikers:value=590 people | new | news! | -
+ The company's own tally was 410 absent from duty. | strikers:value=410 people | dispute a6.2 | news | -
. The four lines that Velobus listed as running were seen by nobody at the central station, where a reporter of this paper waited from six until noon. | lines:value=0 lines | dispute a5.2 | news | C
+ A spokeswoman for the operator, Bridget Tolvany, did not return two calls about this. | lines:about | new | colour | -
. Cathal Brannoch, a driver of 22 years' standing, was given notice on the spot after he parked his bus across the gate of the Lipova depot. | dismissal:done | new | news! | -
+ The same depot burned in 2019, when eleven vehicles were lost. | depotfire:done | new | background | -

== a7 | 2025-10-14T15:05Z | Central Wire | https://centralwire.example/brodinka-court
H Court lets bus strike go on | injunction:refused | update a5.3 | news! | D
. Judge Dang Hai Linh turned down Velobus's request, finding that the ballot had been properly held. | injunction:refused | repeat a7.0 | news! | D
+ The company has a week to appeal. | injunction:about | new | news | D
. She ordered, however, that buses to the hospital must run between six and nine. | lines:about | new | news! | C,D

== a8 | 2025-10-14T18:30Z | Velobus press office | https://velobus.example/press/1410
H Velobus statement on today's ruling | injunction:about | new | news | -
. We take note of the ruling and will not appeal against it. | injunction:cancelled | update a7.2 | news! | D
+ From tomorrow seven vehicles will serve the hospital in the early morning. | lines:planned;lines:value=7 vehicles | update a7.3 | news | C
. On Monday two lines, and not four as we first stated, were in service; we withdraw the earlier figure. | lines:value=2 lines | retract a5.2 | news | C
+ Each day of the strike costs the company 95,000 crowns. | losses:value=95,000 crowns a day | new | news | -
. Press contact: Bridget Tolvany, Monday to Friday. | - | new | boilerplate | -

== a9 | 2025-10-17T10:10Z | Brodinka Courier | https://brodinkacourier.example/five-per-cent
H Company moves, a little | offer:about | new | news | B
. Velobus improved its offer to five per cent on Thursday evening, a letter to the staff shows. | offer:value=five per cent | update a1.4 | news! | B
+ Split shifts are not mentioned in it. | splitshifts:about | new | news | -
. Ngo called the letter an insult on good paper. | offer:opinion | new | colour | -
. Meanwhile both sides have agreed on a mediator, the retired judge Fionnuala Skerrin, who starts on Monday. | mediator:planned | new | news! | -
+ Brannoch is suing for his job, his lawyer said. | dismissal:about | new | news | -
. An earlier version of this article gave the judge's first name as Fiona. | mediator:about | retract a9.4 | boilerplate | -

== a10 | 2025-10-17T16:00Z | Radio Sever | https://radiosever.example/buses-2
H A judge between the fronts | mediator:planned | repeat a9.4 | news | -
. She settled the quarrel of the river pilots, and from Monday she tries her hand at the buses. | mediator:planned | repeat a9.4 | news | -

== a11 | 2025-10-19T08:00Z | Brodinka Courier | https://brodinkacourier.example/week-in-review
H A week on foot: what happened so far | strike:under_way | repeat a5.1 | recap | A
. The stoppage is in its seventh day. | strike:under_way | repeat a5.1 | recap | A
+ It followed a ballot in which, the union says, 88 per cent were in favour. | ballot:done | repeat a3.1 | recap | -
. A judge found nothing wrong with it on Tuesday, and Velobus chose not to fight on. | injunction:refused;injunction:cancelled | repeat a7.1,a8.1 | recap | D
+ On the table lie five per cent, against the nine that the drivers want. | offer:value=five per cent;claim:demanded | repeat a9.1,a1.3 | recap | B
. Fares last rose in 2023. | - | new | background | -
+ In a statement on Saturday evening the mayor offered 1.2 million crowns for the time after a settlement, having ruled out any money nine days ago. | subsidy:planned | update a4.6 | news! | -

== a12 | 2025-10-23T07:00Z | Central Wire | https://centralwire.example/brodinka-deal
H Deal struck in Brodinka bus dispute | offer:done | update a9.1 | news! | A,B
. ZVD and Velobus settled on 6.8 per cent in two steps after 19 hours with mediator Skerrin. | offer:value=6.8 per cent | update a9.1 | news! | B
+ Split shifts will disappear by March 2026. | splitshifts:planned | update a1.3 | news! | -
. Pickets stay in place until members have voted on Friday, the union said. | strike:under_way;offervote:planned | new | news! | A
+ The text says nothing about Brannoch. | dismissal:about | new | news | -

== a13 | 2025-10-23T12:40Z | Brodinka Courier | https://brodinkacourier.example/salobral-goes
H Velobus chief to clear his desk | salobral:planned | new | news! | -
. Hours after the agreement Salobral told his board that he would leave at the end of the year. | salobral:planned | repeat a13.0 | news! | -
+ Two board members had earlier told this paper that he was pushed. | salobral:rumoured | new | news | -
. "Nobody pushed me; I am tired," he said in the yard of the Lipova depot. | salobral:denied | dispute a13.2 | news | -
+ Ngo confirmed the 6.8 per cent and said that nobody had won. | offer:value=6.8 per cent | repeat a12.1 | news | B
. The wait cost Velobus just over a million crowns in all, Tolvany reckoned. | losses:value=just over a million crowns | new | news | -

== a14 | 2025-10-25T09:00Z | Radio Sever | https://radiosever.example/buses-3
H They are rolling again | strike:done | update a12.3 | news! | A
. Three quarters of those who voted on Friday took the deal, and the first bus left Lipova at 4.35 this morning. | offervote:done;strike:done | update a12.3 | news! | A,C
+ A driver who lost his job on day one was at the wheel of it: his notice has been torn up. | dismissal:cancelled | update a6.6 | news! | -

state 2025-10-06 | A | will vote on thursday; drivers decide on thursday | walked out
state 2025-10-06 | B | 3.5 per cent | five per cent
state 2025-10-06 | C | EMPTY
state 2025-10-06 | D | EMPTY
state 2025-10-10 | A | strike from monday; last bus on sunday night; after midnight on sunday | will vote on thursday
state 2025-10-10 | B | 3.5 per cent | five per cent
state 2025-10-10 | C | EMPTY
state 2025-10-10 | D | ask the labour court to forbid the action | turned down
state 2025-10-13 | A | began an open-ended strike; drivers walk out; brodinka walks | will vote on thursday
state 2025-10-13 | B | 3.5 per cent | five per cent
state 2025-10-13 | C | four of the 38 lines; the four lines that velobus listed | seven vehicles
state 2025-10-13 | D | hears the company's request on tuesday | turned down
state 2025-10-14 | A | began an open-ended strike; drivers walk out; brodinka walks | will vote on thursday
state 2025-10-14 | B | 3.5 per cent | five per cent
state 2025-10-14 | C | two lines, and not four; seven vehicles | four of the 38 lines
state 2025-10-14 | D | turned down velobus's request; will not appeal against it | hears the company's request on tuesday
state 2025-10-17 | A | began an open-ended strike; drivers walk out; brodinka walks | rolling again
state 2025-10-17 | B | five per cent | 3.5 per cent
state 2025-10-17 | C | two lines, and not four; seven vehicles | four of the 38 lines
state 2025-10-17 | D | will not appeal against it; turned down velobus's request | has a week to appeal
state 2025-10-19 | A | in its seventh day; began an open-ended strike | rolling again
state 2025-10-19 | B | five per cent | 3.5 per cent
state 2025-10-19 | C | two lines, and not four; seven vehicles | four of the 38 lines
state 2025-10-19 | D | chose not to fight on; will not appeal against it | has a week to appeal
state 2025-10-23 | A | pickets stay in place | rolling again
state 2025-10-23 | B | 6.8 per cent | 3.5 per cent
state 2025-10-23 | C | two lines, and not four; seven vehicles | four of the 38 lines
state 2025-10-23 | D | chose not to fight on; will not appeal against it | has a week to appeal
state 2025-10-25 | A | rolling again; the first bus left lipova | pickets stay in place
state 2025-10-25 | B | 6.8 per cent | 3.5 per cent
state 2025-10-25 | C | the first bus left lipova | four of the 38 lines
state 2025-10-25 | D | chose not to fight on; will not appeal against it | has a week to appeal
ask What pay rise was agreed in the end? | 6.8 per cent | a12.1
ask How many drivers joined the strike on the first day? | SIDES | a6.2 ; a6.3
ask How high was the turnout in the strike ballot? | SIDES | a3.2 ; a4.3
ask Who was the mediator? | fionnuala skerrin | a9.4
ask Why did the court refuse to stop the strike? | the ballot had been properly held | a7.1
ask What did Velobus offer as of 18 October 2025? | five per cent | a9.1
ask What became of Cathal Brannoch's dismissal? | torn up | a14.2
ask How many lines ran on the first day, according to the company's later word? | two lines | a8.3
ask When will split shifts end? | by march 2026 | a12.2
ask Who will succeed Iker Salobral? | REFUSE
ask How much does a Velobus driver earn a month? | REFUSE
ask Will fares rise because of the settlement? | REFUSE
since 2025-10-20 | a12.1, a12.2, a13.1, a14.0, a14.1, a14.2
since 2025-10-15 | a9.1, a9.4, a11.6, a12.1, a12.2, a13.1, a14.1, a14.2
