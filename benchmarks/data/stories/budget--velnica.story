story: The budget of Velnica
domain: city budget
topic: City budget of Velnica for 2026
description: The gap in Velnica's budget for 2026, what is cut or made dearer to close it, and when the council decides.
keywords: Velnica budget 2026, deficit, swimming baths, property tax, Nuala Krastin
entity: Velnica | the city | city
entity: Nuala Krastin | Krastin, the mayor | person
entity: Esteban Hrubec | Hrubec, the treasurer | person
entity: Trinh Kim Oanh | Trinh, the opposition leader | person
entity: Forum for Velnica | the Forum | party
aspect A: Deficit | How large is the gap in the budget?
aspect B: Swimming baths | Will the Olsova baths be closed?
aspect C: Property tax | How will the property tax change?
aspect D: Decision | When does the council decide, or what did it decide?
matter gap: size of the gap in the 2026 budget
matter baths: closing of the Olsova baths
matter bathscost: yearly cost of the baths
matter tax: increase of the property tax
matter session: council vote on the budget
matter theatre: cut of the theatre grant
matter jobs: number of city jobs to be cut
matter treasurer: Hrubec's post
matter petition: petition for the baths
matter signatures: number of signatures
matter grant: state grant to the city
matter rating: credit rating of the city
matter bridge: cost of the Saint Brendan bridge
matter audit: audit of the treasury's error
matter coalition: Greens' backing for the budget

== e1 | 2025-11-03T09:30Z | City of Velnica | https://velnica.example/press/budget26
H Draft budget 2026 presented | session:about | new | news | -
. Mayor Nuala Krastin today put before the council a draft that closes a gap of 38 million. | gap:value=38 million | new | news! | A
+ The Olsova swimming baths are to close at the end of the year, and the property tax is to go up by eight per cent. | baths:planned;tax:planned | new | news! | B,C
+ The council takes its decision on 24 November. | session:planned | new | news! | D
. "This is not a budget that anybody will frame," says Treasurer Esteban Hrubec. | - | new | colour | -
. Documents may be consulted at the town hall, room 14. | - | new | boilerplate | -

== e2 | 2025-11-03T17:00Z | Velnica Mirror | https://velnicamirror.example/thirty-eight
H Baths to go, taxes to climb | baths:planned;tax:planned | repeat e1.2 | news! | B,C
. Thirty-eight million is missing from next year's accounts, and the mayor wants to find it in the water, in people's houses and on the stage. | gap:value=38 million;baths:planned;tax:planned | repeat e1.1,e1.2 | news! | A,B,C
+ The municipal theatre would be shut for a year. | theatre:planned | new | news | -
. A hundred and twenty posts in the administration would be left unfilled. | jobs:value=120 posts | new | news! | -
. Trinh Kim Oanh, who leads the opposition Forum for Velnica, accused the mayor of drowning the poor in their own pool. | baths:opinion | new | colour | B
+ The Olsova baths were built in 1934, and closed once before, in the war. | - | new | background | -
+ By the city's figures they lose 2.6 million a year. | bathscost:value=2.6 million | new | news | -

== e3 | 2025-11-05T08:00Z | Velnica Mirror | https://velnicamirror.example/swim
H Swimmers sign | petition:under_way | new | news | -
. In two days 4,100 people have put their names to a petition to keep Olsova open. | petition:under_way;signatures:value=4,100 people | new | news | -
+ Its author, swimming coach Niall Provazek, disputes the sum given for the baths: the real loss is 1.4 million, because the city charges itself rent. | bathscost:value=1.4 million | dispute e2.6 | news | -
. The treasury replied that rent is rent. | bathscost:value=2.6 million | repeat e2.6 | colour | -
. Work on the Saint Brendan bridge, a different pot altogether, is already eleven million over its estimate. | bridge:value=11 million over | new | news | -

== e4 | 2025-11-10T06:50Z | Danube Business Wire | https://danubebusiness.example/velnica-gap
H Velnica understated its gap, treasury admits | gap:about | new | news! | A
. The city of Velnica counted a tax refund twice, and will be short of 47 million next year rather than 38 million. | gap:value=47 million | update e1.1 | news! | A
+ Hrubec disclosed the slip in a letter to councillors on Sunday night. | gap:about | new | news | -
. The rating agency Corvane said it was watching. | rating:about | new | news | -

== e5 | 2025-11-10T15:45Z | Velnica Mirror | https://velnicamirror.example/nine-million
H Who lost nine million? | audit:about | new | news | -
. "A cell in a table," said the mayor. | - | new | colour | -
+ "A year of warnings," said Trinh, who wants the treasurer's head. | treasurer:demanded | new | news! | -
. Krastin stands by Hrubec. | treasurer:stands | new | news! | -
+ She has asked the court of auditors to examine how the mistake came about. | audit:demanded | new | news | -
. To close the wider gap property tax would have to rise by twelve per cent instead of eight, two councillors of her party reckon. | tax:rumoured | new | news | C
. On 3 November the Mirror wrote that the theatre would be shut; that was our mistake, and only a third of its grant is at issue. | theatre:planned | retract e2.2 | news | -

== e6 | 2025-11-10T19:00Z | TV Nad Rekou | https://nadrekou.example/1011
H Forty-seven, not thirty-eight | gap:value=47 million | repeat e4.1 | news! | A
. A sum went wrong at the town hall, and the man who did it says he sleeps badly. | gap:about | repeat e4.1 | colour | -

== e7 | 2025-11-13T10:00Z | Velnica Mirror | https://velnicamirror.example/hrubec-quits
H Hrubec resigns | treasurer:done | update e5.3 | news! | -
. Esteban Hrubec gave up the treasury on Wednesday, nine days before his sixtieth birthday. | treasurer:done | repeat e7.0 | news! | -
+ His deputy, Mai Lanagan, runs it until a successor is found. | treasurer:about | new | news | -
. The mayor's spokesman, Radoslav Pinteno, said that she had accepted with regret. | treasurer:done | confirm e7.1 | news | -
+ On the same evening the council's committee moved the vote from the 24th of November to 8 December. | session:planned | update e1.3 | news! | D
. Coach Provazek handed over 11,600 signatures in a swimming bag. | petition:done;signatures:value=11,600 signatures | update e3.1 | news! | -

== e8 | 2025-11-13T16:30Z | Danube Business Wire | https://danubebusiness.example/velnica-rating
H Corvane cuts Velnica to BBB | rating:done | update e4.3 | news! | -
. Corvane lowered the city's credit rating by one notch and cited its bookkeeping. | rating:done | repeat e8.0 | news! | -
+ Each notch costs Velnica about 400,000 a year in interest, an analyst estimated. | rating:about | new | news | -
. The town hall called the step premature. | rating:opinion | new | colour | -

== e9 | 2025-11-19T08:20Z | Velnica Mirror | https://velnicamirror.example/half-a-bath
H Baths may stay open on weekdays | baths:about | new | news! | B
. Krastin is prepared to spare Olsova if a private partner bears half of its losses. | baths:planned | update e1.2 | news! | B
+ A brewery has signed a letter to that effect and a sports club has shown interest, Pinteno said on Tuesday. | baths:about | new | news | B
. Councillor Feargal Ondrus of the Greens, whose four votes she needs, wants it in writing. | coalition:demanded | new | news! | -
+ Without it his party will not vote for the budget. | coalition:about | new | news | D
. The jobs to be saved are down to 85, since the fire service has been taken out of the sum. | jobs:value=85 jobs | update e2.3 | news! | -

== e10 | 2025-11-23T09:00Z | Velnica Mirror | https://velnicamirror.example/letters
H Three weeks of red figures | gap:about | new | recap | -
. On 3 November the gap was 38 million, and a week later 47. | gap:value=47 million | repeat e4.1,e1.1 | recap | A
+ The treasurer is gone and the council decides on 8 December instead of tomorrow. | treasurer:done;session:planned | repeat e7.1,e7.4 | recap | D
. Eleven thousand six hundred people want to swim. | signatures:value=11,600 signatures | repeat e7.5 | recap | -
+ Property owners have kept quiet, which is not like them. | - | new | colour | -
. In 2009 a budget of this city was passed by a single vote, cast by telephone from a maternity ward. | - | new | background | -
. Contrary to what stood here on Wednesday, the brewery has put its name to nothing, the Mirror regrets to say. | baths:about | retract e9.2 | news | B

== e11 | 2025-11-28T11:10Z | Danube Business Wire | https://danubebusiness.example/velnica-grant
H State helps Velnica out with 9.5 million | grant:done | new | news! | A
. The finance ministry granted the city 9.5 million from its hardship fund on Friday. | grant:done | repeat e11.0 | news! | A
+ That leaves 37.5 million to be found, acting treasurer Lanagan said. | gap:value=37.5 million | update e4.1 | news! | A
. A ministry official put the remainder at "well over forty". | gap:value=over 40 million | dispute e11.2 | news | A
+ The money comes on condition that taxes are raised by no less than ten per cent. | tax:demanded | new | news! | C

== e12 | 2025-11-28T18:00Z | Velnica Mirror | https://velnicamirror.example/ten-per-cent
H Krastin accepts ten per cent | tax:planned | update e1.2,e11.4 | news! | C
. Houses in Velnica will be taxed by a tenth more from January if the council agrees, the mayor said after the ministry's letter had come. | tax:planned | repeat e12.0 | news! | C
. The court of auditors found no intent behind the double counting, only fatigue. | audit:done | update e5.4 | news! | -
+ The auditors' 40 pages mention by name neither Hrubec nor anybody else. | audit:about | new | news | -
. For the Saint Brendan bridge they are preparing a separate report. | bridge:about | new | news | -
. The theatre keeps its money for 2026 after all, Pinteno let slip. | theatre:cancelled | update e5.6 | news! | -
+ Ms Krastin contradicted her spokesman before supper: nothing had been settled about the theatre. | theatre:about | dispute e12.5 | news! | -

== e13 | 2025-12-09T07:00Z | Velnica Mirror | https://velnicamirror.example/after-midnight
H Budget passes at ten past one | session:done | update e7.4 | news! | D
. With 26 votes against 21 the council adopted the budget in the small hours of Tuesday. | session:done | repeat e13.0 | news! | D
+ The four Greens voted in favour, having got their paper about the baths. | coalition:done | update e9.3 | news | D
. Olsova stays open from Monday to Friday, the sports club paying 900,000 a year. | baths:cancelled | update e9.1 | news! | B
+ The tax on property goes up by ten per cent, as announced. | tax:done | update e12.1 | news! | C
. The theatre loses a tenth. | theatre:done | update e12.6 | news | -
+ In the gallery Niall Provazek wept and ate a sandwich. | - | new | colour | -
. Trinh means to bring the whole thing before the administrative court. | session:about | new | news | D

== e14 | 2025-12-09T12:00Z | TV Nad Rekou | https://nadrekou.example/0912
H The pool is saved, bring a towel | baths:cancelled | repeat e13.3 | news! | B
. Weekdays only, but the old tiles survive, and so does the mayor's majority. | baths:cancelled;session:done | repeat e13.3,e13.1 | recap | B,D

state 2025-11-03 | A | 38 million; thirty-eight million | 47
state 2025-11-03 | B | are to close at the end of the year; baths to go | stays open
state 2025-11-03 | C | eight per cent | twelve per cent
state 2025-11-03 | D | 24 november | 8 december
state 2025-11-05 | A | 38 million; thirty-eight million | 47
state 2025-11-05 | B | are to close at the end of the year; baths to go | stays open
state 2025-11-05 | C | eight per cent | twelve per cent
state 2025-11-05 | D | 24 november | 8 december
state 2025-11-10 | A | 47 million; forty-seven | thirty-eight million is missing
state 2025-11-10 | B | are to close at the end of the year; baths to go | stays open
state 2025-11-10 | C | eight per cent; instead of eight | ten per cent
state 2025-11-10 | D | 24 november | 8 december
state 2025-11-13 | A | 47 million; forty-seven | thirty-eight million is missing
state 2025-11-13 | B | are to close at the end of the year; baths to go | stays open
state 2025-11-13 | C | eight per cent; instead of eight | ten per cent
state 2025-11-13 | D | 8 december | decision on 24 november
state 2025-11-19 | A | 47 million; forty-seven | thirty-eight million is missing
state 2025-11-19 | B | prepared to spare olsova; stay open on weekdays | are to close at the end of the year
state 2025-11-19 | C | eight per cent; instead of eight | ten per cent
state 2025-11-19 | D | 8 december | decision on 24 november
state 2025-11-23 | A | 47 million; a week later 47; forty-seven | thirty-eight million is missing
state 2025-11-23 | B | prepared to spare olsova; stay open on weekdays | are to close at the end of the year
state 2025-11-23 | C | eight per cent; instead of eight | ten per cent
state 2025-11-23 | D | 8 december | decision on 24 november
state 2025-11-28 | A | 37.5 million; well over forty | 47 million
state 2025-11-28 | B | prepared to spare olsova; stay open on weekdays | are to close at the end of the year
state 2025-11-28 | C | ten per cent; a tenth more | by eight per cent
state 2025-11-28 | D | 8 december | decision on 24 november
state 2025-12-09 | A | 37.5 million; well over forty | 47 million
state 2025-12-09 | B | stays open from monday to friday; the pool is saved | are to close at the end of the year
state 2025-12-09 | C | goes up by ten per cent | by eight per cent
state 2025-12-09 | D | 26 votes against 21 | 8 december
ask How large was the gap on 11 November 2025? | 47 million | e4.1
ask How much do the Olsova baths lose a year? | SIDES | e2.6 ; e3.2
ask How much was left to be found after the state grant? | SIDES | e11.2 ; e11.3
ask By how much does the property tax rise? | ten per cent | e13.4
ask What was the result of the council vote? | 26 votes against 21 | e13.1
ask Who runs the treasury since Hrubec went? | mai lanagan | e7.2
ask What caused the error of the treasury? | counted a tax refund twice | e4.1
ask What will become of the baths? | stays open from monday to friday | e13.3
ask How many people signed the petition? | 11,600 | e7.5
ask What did the auditors find? | no intent | e12.2
ask Who will be the new treasurer? | REFUSE
ask How much does the sports club earn? | REFUSE
ask When will the Saint Brendan bridge open? | REFUSE
since 2025-11-25 | e11.1, e11.2, e11.4, e12.1, e12.2, e12.5, e13.1, e13.3, e13.4
since 2025-12-01 | e13.0, e13.1, e13.2, e13.3, e13.4, e13.5
