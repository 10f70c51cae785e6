story: The ceiling of Hanbyeol School
domain: school closure
topic: Closure of Hanbyeol School after a ceiling fell
description: How long Hanbyeol School stays shut after its gym ceiling came down, who was hurt, what the cause was and who answers for it.
keywords: Hanbyeol School, ceiling collapse, Port Sundry, asbestos, reopening
entity: Hanbyeol School | Hanbyeol, the school | school
entity: Port Sundry | the town | town
entity: Sevim Alderton | Alderton, Mrs Alderton | person
entity: Pavlos Drakis | Drakis, Mayor Drakis | person
entity: Oakum Roofing | Oakum, the roofing firm | company
entity: Gareth Song | Song, Mr Song | person
aspect A: Reopening | When does the school open again?
aspect B: Injured | How many people were hurt?
aspect C: Cause | Why did the ceiling come down?
aspect D: Asbestos | Was there asbestos in the ceiling?
matter reopening: reopening of Hanbyeol School
matter injured: number of people injured
matter cause: cause of the collapse
matter asbestos: asbestos in the ceiling
matter head: suspension of head teacher Sevim Alderton
matter lessons: lessons in other places during the closure
matter song: criminal case against Gareth Song of Oakum Roofing
matter cost: cost of repair
matter lakeside: closing of Lakeside School as a precaution
matter report: report warning of the ceiling

== h1 | 2025-10-20T11:25Z | Portside Agency | https://portsideagency.example/gym-ceiling
H Gym ceiling falls at Port Sundry school, 14 injured | injured:value=14 injured | new | news! | B
. Fourteen children were injured when part of a gymnasium ceiling fell at Hanbyeol School in Port Sundry on Monday morning, firefighters said. | injured:value=14 children | repeat h1.0 | news! | B
. Class 8B was playing handball, and the goalkeepers ran out first. | - | new | colour | -
. The building was emptied and will stay shut for the rest of the week. | reopening:planned | new | news! | A
. Hanbyeol has 720 pupils and was put up in 1971. | - | new | background | -
+ Its name, "one star", was chosen by Korean shipwrights who had settled around the docks. | - | new | background | -
+ Parents collected their children from the fire station. | - | new | colour | -
== h2 | 2025-10-20T17:50Z | Sundry Gazette | https://sundrygazette.example/handball
H "The sky came down on the penalty line" | - | new | colour | -
. That is how Melek Dunmore, 13, tells it, with a plaster over one eye. | - | new | colour | -
. The district hospital took in seventeen pupils and a teacher, and kept three overnight. | injured:value=18 | dispute h1.1 | news! | B
. Builders of Oakum Roofing had been at work above the gym since August. | - | new | news! | -
+ Mayor Pavlos Drakis said that it was far too soon to speak of causes, and then spoke of rain. | cause:rumoured | new | news | C
. A parent, Ruth Kirkos, wants to know if there is asbestos up there, as there was at the library. | asbestos:about | new | news | D
+ "None at all," the mayor answered her. | asbestos:denied | new | news! | D
. The library, in Coral Street, was cleaned for nine weeks in 2022. | - | new | background | -
== h3 | 2025-10-22T09:00Z | Town of Port Sundry | https://portsundry.example/press/77
H Hanbyeol School: information for families | - | new | boilerplate | -
. The Town confirms that 18 persons received treatment on 20 October. | injured:value=18 persons | confirm h2.2 | news! | B
. All have since left hospital. | injured:about | new | news | B
. Laboratory samples from the gymnasium contained white asbestos, and the school will therefore remain closed until Monday 10 November. | asbestos:stands;reopening:planned | update h2.6, h1.3 | news! | A, D
+ Years 7 and 8 will be taught in the ice rink, Years 9 to 11 at home. | lessons:planned | new | news! | -
. The Mayor's statement of Monday was made in good faith on the basis of a register that was out of date, and is withdrawn. | asbestos:about | retract h2.6 | news | D
. A helpline is open daily from 8 to 20. | - | new | boilerplate | -
== h4 | 2025-10-22T16:10Z | Portside Agency | https://portsideagency.example/song-questioned
H Police question head of roofing firm | song:under_way | new | news! | -
. Gareth Song, managing director of Oakum Roofing, was questioned for five hours on Wednesday about the fall of a school ceiling, police said. | song:under_way | repeat h4.0 | news! | -
+ His lawyer, Ioanna Felmer, said he had come of his own will and left the same way. | song:about | new | news | -
. The town had announced hours before that the school stays shut until 10 November because of asbestos. | reopening:planned;asbestos:stands | repeat h3.3 | background | A, D
. Investigators think that pallets of slates were stacked on a part of the roof which could not bear them. | cause:rumoured | new | news! | C
. Oakum was fined 30,000 crowns over a fallen scaffold in Kumbagh in 2020. | - | new | background | -
+ The firm, with some forty workers, has roofed half the public buildings in the county. | - | new | background | -
== h5 | 2025-10-22T20:00Z | Harbour TV | https://harbourtv.example/letter
H The letter in the head's drawer | report:about | new | colour | -
. In June an engineer wrote that the ceiling "sags like a hammock", and we have the page. | report:stands | new | news! | C
. Did Mrs Alderton read it? | report:about | new | colour | -
== h6 | 2025-10-24T13:30Z | Sundry Gazette | https://sundrygazette.example/alderton
H Head sent home over engineer's warning | head:done | new | news! | -
. Sevim Alderton has been suspended from her post as head of Hanbyeol with full pay, the education office said at noon. | head:done | repeat h6.0 | news! | -
+ She had passed the June report to the town hall within two days, she told this paper, "and I have the receipt". | report:about | new | news! | -
. The mayor's chief of staff, Colin Yavuz, says no such letter ever reached the building. | report:denied | dispute h6.2 | news! | -
. In the ice rink meanwhile 250 children learn fractions in bobble hats. | lessons:under_way | update h3.4 | news | -
. "You can see your breath in French," reported Melek Dunmore. | lessons:about | new | colour | -
. As a precaution Lakeside School, which has the same roof by the same firm, closes from Monday. | lakeside:planned | new | news! | -
+ Exams for year 11 are to be written in the town hall, under the mayor's portrait. | lessons:planned | new | news | -
== h7 | 2025-10-24T17:20Z | Portside Agency | https://portsideagency.example/alderton-suspended
H Port Sundry suspends headmistress | head:done | repeat h6.1 | news! | -
. The education office in Port Sundry relieved the head teacher of Hanbyeol School of her duties on Friday, pending an inquiry. | head:done | repeat h6.1 | news! | -
. The teachers' union called her "the only one who wrote anything down". | head:opinion | new | colour | -
. Repairs were put at 2.6 million crowns by a town surveyor. | cost:value=2.6 million crowns | new | news! | -
+ The asbestos will cost another 900,000 to remove. | - | new | news | D
+ Her deputy, Felix Anders-Ko, runs the school from a café. | - | new | news | -
== h8 | 2025-10-29T08:40Z | Portside Agency | https://portsideagency.example/song-arrested
H Roofing boss arrested in Hanbyeol case | song:under_way | update h4.1 | news! | -
. Gareth Song was taken from his home early on Wednesday on suspicion of causing bodily harm by negligence, a prosecutor, Thea Marsh-Onal, said. | song:under_way | repeat h8.0 | news! | -
. Eleven tonnes of slates had lain above the gym, she said, on beams built for four. | cause:stands | confirm h4.4 | news! | C
+ Felmer said that her client had stacked them where the town's own clerk of works told him to. | cause:about | new | news! | C
. Song is also being sued by a hotel in Nea Kalpi over a leaking terrace. | - | new | news | -
. The fire service said that only the roof of the gym, and not of the classrooms, was affected. | - | new | news | -
. If convicted, Song faces up to five years. | song:about | new | news | -
== h9 | 2025-10-31T16:00Z | Sundry Gazette | https://sundrygazette.example/receipt
H Town hall finds the letter | report:stands | update h6.3 | news! | -
. It lay in a tray for invoices, stamped 19 June. | report:stands | repeat h9.0 | news! | -
. Mr Yavuz, who a week ago would have staked his beard that it had never come, says that he spoke without looking. | report:about | retract h6.3 | news! | -
. That clears Mrs Alderton, in the opinion of her union, which wants her back in her chair by Monday. | head:demanded | new | news! | -
+ The education office said that its inquiry was not finished. | head:about | new | news | -
. Lakeside was given a clean bill of health by two engineers and takes its pupils back on Tuesday. | lakeside:planned | update h6.6 | news! | -
. In our edition of 24 October a caption named the girl in the ice rink as Melek Drakis; she is Melek Dunmore and no relation of the mayor. | - | new | news | -
+ Hanbyeol itself is to open again on the tenth, as far as anybody at the town hall knows. | reopening:planned | repeat h3.3 | background | A
== h10 | 2025-11-03T12:00Z | Harbour TV | https://harbourtv.example/two-weeks
H Two weeks without a school | - | new | colour | -
. Eighteen hurt, an asbestos alarm, a roofer in custody, a head on leave: our film looks back. | injured:value=18;asbestos:stands;song:under_way;head:stands | repeat h3.1, h3.3, h8.1, h6.1 | recap | B, D
== h11 | 2025-11-05T15:30Z | Portside Agency | https://portsideagency.example/not-before-january
H Hanbyeol pupils not to return before January | reopening:planned | update h3.3 | news! | A
. Hanbyeol School in Port Sundry will not open on 10 November as announced, but on 7 January at the earliest, the mayor's office said on Wednesday. | reopening:planned | repeat h11.0 | news! | A
+ Asbestos fibres had turned up in the corridors as well. | asbestos:stands | new | news! | D
. The bill has climbed to 4.1 million crowns with the extra wing. | cost:value=4.1 million crowns | update h7.3 | news! | -
. Song was let out on bail of 200,000 crowns by a judge. | song:under_way | update h8.1 | news! | -
. Marsh-Onal's deputy said that the clerk of works was being investigated too. | - | new | news! | -
+ The town's council will debate the matter on 20 November. | - | new | news | -
== h12 | 2025-11-05T18:15Z | Sundry Gazette | https://sundrygazette.example/ice-till-christmas
H Ice till Christmas | reopening:about | new | colour | A
. Nobody goes back to Hanbyeol this year, parents learned by letter today. | reopening:planned | repeat h11.1 | news! | A
. Air tests outside the gym were clean, says the independent laboratory Tamsin and Oh, and the fibres in the corridors are ordinary glass wool. | asbestos:denied | dispute h11.2 | news! | D
. The rink's manager, Bahar Pringle, offers the use of the curling hall, so that year 9 can leave its kitchens. | lessons:planned | new | news! | -
+ The hockey club is cross. | - | new | colour | -
. On the handball court of Lakeside, back in service since yesterday, class 8B lost by 21 to 4. | lakeside:done | update h9.5 | news | -
== h13 | 2025-11-07T10:00Z | Town of Port Sundry | https://portsundry.example/press/84
H Hanbyeol School: partial reopening on 17 November | reopening:planned | update h11.1 | news! | A
. Following renewed analysis the Town states that no asbestos is present outside the gymnasium; its communication of 5 November was erroneous in that respect. | asbestos:denied | retract h11.2 | news! | D
. Classrooms will be available to all years from 17 November. | reopening:planned | repeat h13.0 | news! | A
+ The gymnasium is to be demolished. | - | new | news! | -
. Mrs S. Alderton has been reinstated with immediate effect. | head:cancelled | update h9.3, h9.4 | news! | -
. The Town offers its apologies to all families for the inconvenience. | - | new | boilerplate | -
== h14 | 2025-11-17T17:00Z | Sundry Gazette | https://sundrygazette.example/back
H The bell rings at Hanbyeol | reopening:done | update h13.2 | news! | A
. Four weeks to the day after the ceiling fell, seven hundred children walked past the fenced-off gym and in at the front door. | reopening:done | repeat h14.0 | news! | A
. Their head stood on the steps and shook every hand, which took until ten. | head:done | new | colour | -
. Last Thursday Gareth Song was charged, according to his lawyer; a trial is not expected before summer. | song:done | update h11.4 | news! | -
+ The Portside Agency's count of 14 hurt, from the first hour, is still to be read on the memorial bench, where a pupil has added four strokes. | injured:value=18 | repeat h3.1 | colour | B
. Mayor Drakis was asked about rain and did not wish to talk about it. | cause:about | new | colour | C
. A new gym will be paid for by the state, the ministry wrote, if the town finds the land. | - | new | news | -
+ The pond behind the school has a heron again. | - | new | colour | -

state 2025-10-20 | A | rest of the week | 10 november
state 2025-10-20 | B | 14 injured; fourteen children; seventeen pupils and a teacher | 18 persons
state 2025-10-20 | C | spoke of rain; too soon | slates
state 2025-10-20 | D | none at all | white asbestos
state 2025-10-22 | A | 10 november | rest of the week
state 2025-10-22 | B | 18 persons; seventeen pupils and a teacher | fourteen children
state 2025-10-22 | C | pallets of slates; sags like a hammock | clerk of works
state 2025-10-22 | D | white asbestos | none at all
state 2025-10-24 | A | 10 november | rest of the week
state 2025-10-24 | B | 18 persons; seventeen pupils and a teacher | fourteen children
state 2025-10-24 | C | pallets of slates; sags like a hammock | clerk of works
state 2025-10-24 | D | white asbestos | none at all
state 2025-10-29 | A | 10 november | rest of the week
state 2025-10-29 | B | 18 persons; seventeen pupils and a teacher | fourteen children
state 2025-10-29 | C | eleven tonnes of slates; clerk of works | spoke of rain
state 2025-10-29 | D | white asbestos | none at all
state 2025-10-31 | A | 10 november | rest of the week
state 2025-10-31 | B | 18 persons; seventeen pupils and a teacher | fourteen children
state 2025-10-31 | C | eleven tonnes of slates; clerk of works | spoke of rain
state 2025-10-31 | D | white asbestos | none at all
state 2025-11-03 | A | 10 november | rest of the week
state 2025-11-03 | B | 18 persons; eighteen hurt; seventeen pupils and a teacher | fourteen children
state 2025-11-03 | C | eleven tonnes of slates; clerk of works | spoke of rain
state 2025-11-03 | D | white asbestos; asbestos alarm | none at all
state 2025-11-05 | A | 7 january; this year; before january | rest of the week
state 2025-11-05 | B | 18 persons; eighteen hurt; seventeen pupils and a teacher | fourteen children
state 2025-11-05 | C | eleven tonnes of slates; clerk of works | spoke of rain
state 2025-11-05 | D | in the corridors; glass wool | none at all
state 2025-11-07 | A | 17 november | 7 january
state 2025-11-07 | B | 18 persons; eighteen hurt; seventeen pupils and a teacher | fourteen children
state 2025-11-07 | C | eleven tonnes of slates; clerk of works | spoke of rain
state 2025-11-07 | D | no asbestos is present outside the gymnasium; white asbestos | turned up in the corridors
state 2025-11-17 | A | bell rings at hanbyeol; in at the front door | 7 january
state 2025-11-17 | B | 18 persons; eighteen hurt; seventeen pupils and a teacher | fourteen children
state 2025-11-17 | C | eleven tonnes of slates; clerk of works | spoke of rain
state 2025-11-17 | D | no asbestos is present outside the gymnasium; white asbestos | turned up in the corridors
ask How many people were treated after the ceiling fell? | 18; eighteen; seventeen pupils and a teacher | h3.1
ask What made the ceiling fall, according to the prosecutor? | eleven tonnes of slates | h8.2
ask Did the engineer's letter reach the town hall? | stamped 19 june | h9.1
ask Had the letter reached the town hall, as people said on 24 October? | SIDES | h6.2 ; h6.3
ask Was there asbestos in the corridors? | SIDES | h11.2 ; h12.2
ask When did the classrooms open again? | 17 november | h13.2, h14.1
ask What was the planned reopening date on 22 October? | 10 november | h3.3
ask How much will the repairs cost? | 4.1 million | h11.3
ask Where were the younger pupils taught during the closure? | ice rink | h3.4
ask Was Gareth Song charged? | charged | h14.3
ask Who is the clerk of works? | REFUSE
ask Was Oakum Roofing insured? | REFUSE
ask Which class will use the new gym first? | REFUSE
since 2025-10-29 | h9.0, h9.2, h9.3, h9.5, h11.0, h11.3, h11.4, h11.5, h12.5, h13.0, h13.1, h13.4, h14.0, h14.3
since 2025-11-05 | h13.0, h13.1, h13.3, h13.4, h14.0, h14.3
