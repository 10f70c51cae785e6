story: The closing of Eskidere Primary
domain: school closure
topic: Closure of Eskidere Primary School
description: Whether the village school of Eskidere is closed, when, what the council, the court and the parents do, and where the children go.
keywords: Eskidere Primary, Marrowby council, school closure, parents, Tollgate
entity: Eskidere Primary School | Eskidere Primary, the village school | school
entity: Marrowby District Council | the council, the district | authority
entity: Hatice Winslade | Winslade, Mrs Winslade | person
entity: Daniel Fairlie-Cho | Fairlie-Cho, Councillor Fairlie-Cho | person
entity: Tollgate School | Tollgate | school
aspect A: Closure | Is Eskidere Primary to be closed?
aspect B: Pupils | How many pupils does Eskidere Primary have or expect?
aspect C: Saving | How much money would the closure save?
aspect D: Court | What do the courts say about the closure?
matter closure: closing of Eskidere Primary
matter vote: council's vote on the closure
matter pupils: number of pupils expected in September
matter saving: yearly saving from the closure
matter court: court action against the closure
matter bus: school bus from Eskidere to Tollgate
matter petition: signatures under the petition
matter head: Hatice Winslade's post as head teacher
matter sitin: parents' occupation of the school
matter site: sale of the school building

== e1 | 2026-05-05T06:00Z | Marrowby Courier | https://marrowbycourier.example/eskidere-list
H Village school on closure list | closure:planned | new | news! | A
. Eskidere Primary, which has taught the children of the upper valley since 1894, would shut its doors in July under plans to go before councillors on 14 May. | closure:planned;vote:planned | repeat e1.0 | news! | A
. The paper by education director Magnus Pell puts the gain to the district at 410,000 crowns a year. | saving:value=410,000 crowns | new | news! | C
+ It expects that just 31 pupils will be on the roll in September. | pupils:value=31 pupils | new | news! | B
. They would go to Tollgate School, nine kilometres down the valley, on a bus paid for by the council. | bus:planned | new | news! | -
. "I read it on my phone in the middle of long division," said the head teacher, Hatice Winslade. | closure:about | new | colour | -
+ Two other small schools, at Nether Combe and Agia Lenis, are not on the list. | - | new | news | -
+ Its bell was cast from a church bell that cracked at a wedding. | - | new | colour | -
== e2 | 2026-05-05T18:20Z | Valley FM | https://valleyfm.example/full-classroom
H Full classroom, empty books? | pupils:about | new | colour | -
. The head of Eskidere has done her own sums: forty-six names for September. | pupils:value=46 | dispute e1.3 | news! | B
. Hear why she says the council forgot the new houses. | pupils:about | new | colour | -
== e3 | 2026-05-08T15:45Z | Marrowby Courier | https://marrowbycourier.example/petition
H Two thousand hands for forty children | petition:value=2,000 | new | news! | -
. Parents carried a petition with 2,000 signatures to the town hall on Friday, in a pram. | petition:value=2,000 | repeat e3.0 | news! | -
+ Councillor Daniel Fairlie-Cho, who leads the district, took it on the steps and did not ask them in. | petition:about | new | colour | -
. He said that his mind was open. | vote:opinion | new | colour | -
. Opposition councillor Despina Rowell said that the savings had been "cooked", since the building must be heated whether or not anybody is in it. | saving:opinion | new | news | C
+ By her reckoning no more than 150,000 crowns a year would be left. | saving:value=150,000 crowns | dispute e1.2 | news! | C
. The nearest playgroup closed in 2023 for want of staff. | - | new | background | -
+ The pram belonged to the youngest signatory's sister. | - | new | colour | -
== e4 | 2026-05-08T19:00Z | Marrowby District Council | https://marrowby.example/news/eskidere-figures
H Eskidere Primary: clarification of figures | - | new | boilerplate | -
. Following a review of registrations, the Council wishes to correct the number of pupils expected in September 2026 from 31 to 39. | pupils:value=39 | retract e1.3 | news! | B
. The recommendation to close the School is unaffected. | closure:planned | repeat e1.1 | background | A
+ The anticipated saving remains at 410,000 crowns per annum. | saving:value=410,000 crowns | dispute e3.5 | news | C
. The Council regrets any distress that the earlier figure may have caused to families. | pupils:about | new | colour | -
. Members of the public may attend the meeting on Thursday 14 May; seats are limited to sixty. | vote:planned | new | news | -
== e5 | 2026-05-14T21:40Z | Hearth News Agency | https://hearthnews.example/marrowby-vote
H Marrowby council votes to close Eskidere school | vote:done;closure:planned | update e1.1, e4.2 | news! | A
. Councillors in Marrowby decided on Thursday night, by 17 votes to 15, to shut Eskidere Primary School at the end of July. | vote:done;closure:planned | repeat e5.0 | news! | A
+ Two members of the leader's own party sided with the opposition. | vote:about | new | news | -
. The chamber had to be cleared once after a shoe was thrown. | - | new | colour | -
. A second vote, on whether to sell the building, was put off to June. | site:planned | new | news! | -
. The country has lost one village school in six since 2010. | - | new | background | -
. Marrowby has debts of 61 million crowns, more than any of its neighbours. | - | new | background | -
== e6 | 2026-05-15T10:30Z | Marrowby Courier | https://marrowbycourier.example/seventeen-fifteen
H Seventeen to fifteen | vote:done | repeat e5.1 | background | A
. Thursday's narrow decision means that the upper valley will be without a school for the first time in 132 years. | vote:done;closure:planned | repeat e5.1 | background | A
. Gulay Hart, whose twins are in year two, announced that the parents would see the council in court. | court:planned | new | news! | D
+ "They have got the money for a roundabout with a stone frog on it," she said. | closure:opinion | new | colour | -
. Their solicitor, Iain Moorcroft, thinks that families were not consulted for the six weeks that the law lays down. | court:about | new | news | D
. Not so, replied the town hall: the consultation ran from 9 March to 24 April. | court:about | dispute e6.4 | news | D
. Mrs Winslade has been offered a deputy's post at Tollgate and has a fortnight to think about it. | head:planned | new | news! | -
. Councillor Ruairi Tekin, who voted for the closure, found a stuffed owl on his doorstep with a label reading "wise". | vote:about | new | colour | -
== e7 | 2026-05-19T07:20Z | Marrowby Courier | https://marrowbycourier.example/sleeping-bags
H Sleeping bags in the assembly hall | sitin:under_way | new | news! | -
. Some twenty parents spent Monday night inside Eskidere Primary and mean to stay until the decision is reversed. | sitin:under_way | repeat e7.0 | news! | -
+ Lessons went ahead around them, and class three had help with its fractions. | sitin:about | new | colour | -
. Police came, looked and accepted a bun. | sitin:about | new | colour | -
. Mrs Hart and Mr Moorcroft lodged the claim at Kelmarsh administrative court in the afternoon. | court:under_way | update e6.2 | news! | D
. The number of names on the petition has meanwhile reached 3,450. | petition:value=3,450 | update e3.1 | news | -
. Tollgate's football team, which features three Eskidere girls, won the county cup on Saturday. | - | new | off | -
== e8 | 2026-05-22T12:15Z | Hearth News Agency | https://hearthnews.example/court-date
H Court to hear school case on 28 May | court:planned | update e7.4 | news! | D
. The administrative court in Kelmarsh will decide on Thursday next if the closure of a village school must wait for a full trial. | court:planned | repeat e8.0 | news! | D
. Parents ended a four-night occupation of the building after the date was announced. | sitin:done | update e7.1 | news! | -
. The district would not comment on a pending case. | court:about | new | colour | -
. A court stopped the closing of a school at Ferris Green in 2019, only for it to shut two years later. | - | new | background | -
+ In the region of Trachona, to the south, seven schools are to go this summer. | - | new | news | -
. Under the plan the children would be driven to Tollgate in a council bus. | bus:planned | repeat e1.4 | background | -
== e9 | 2026-05-22T17:00Z | Valley FM | https://valleyfm.example/bus
H No seat belts, no bus | bus:cancelled | update e1.4 | news! | -
. The firm that was to drive the children down the valley has backed out over a rule it learned of on Wednesday. | bus:cancelled | repeat e9.0 | news! | -
. "We shall find another," says the council leader. | bus:planned | new | news | -
== e10 | 2026-05-26T09:10Z | Marrowby Courier | https://marrowbycourier.example/winslade-no
H Head turns Tollgate down | head:refused | update e6.6 | news! | -
. Hatice Winslade will not be deputy head at Tollgate, she told the Courier at her kitchen table. | head:refused | repeat e10.0 | news! | -
+ She starts in September as head of a school in Port Orlan, 200 kilometres away. | head:planned | new | news! | -
. The school of Eskidere was put on the list early this month, council members voted narrowly for its closing on the fourteenth, and parents slept in the hall for four nights. | closure:planned;vote:done;sitin:done | repeat e5.1, e8.2 | recap | A
. Mrs Rowell repeated that next to nothing would be saved. | saving:opinion | repeat e3.4 | recap | C
. Correction: our report of 8 May gave 2,000 signatures; the organisers' own sheets show 1,740 for that day. | petition:value=1,740 | retract e3.1 | news | -
. Fairlie-Cho, whose own daughter goes to a private school, turns fifty today. | - | new | background | -
== e11 | 2026-05-28T14:00Z | Hearth News Agency | https://hearthnews.example/court-stops
H Judges freeze closure of Eskidere school | court:done;closure:stands | update e8.1, e5.1 | news! | A, D
. Marrowby may not close Eskidere Primary before a full hearing, the administrative court ruled on Thursday. | court:done;closure:stands | repeat e11.0 | news! | A, D
+ The consultation had been nine days too short, because school holidays do not count. | court:about | new | news! | D
. If the council wants to appeal, it must do so within two weeks. | court:about | new | news | D
. Moorcroft, for the parents, said that the ruling gave the school at least one more year. | closure:opinion | new | news | A
. Fairlie-Cho's spokeswoman, Yuna Petrides, called that "arithmetic of his own", and said that July still stood. | closure:planned | dispute e11.4 | news! | A
+ Neither side was awarded costs. | court:about | new | news | D
== e12 | 2026-05-28T18:30Z | Valley FM | https://valleyfm.example/bell
H Bells, tears and one shoe returned | court:about | new | colour | -
. The court has told Marrowby to leave its oldest school alone for the time being. | court:done;closure:stands | repeat e11.1 | news! | A, D
. Who threw the shoe? | - | new | colour | -
== e13 | 2026-06-03T16:50Z | Marrowby Courier | https://marrowbycourier.example/council-folds
H Council leader gives in: Eskidere stays | closure:cancelled | update e11.5, e11.1 | news! | A
. There will be no appeal, and the village school will remain open for at least three years, Daniel Fairlie-Cho said on Wednesday. | closure:cancelled;court:cancelled | repeat e13.0 | news! | A, D
. He contradicted Ms Petrides, who had insisted last week that nothing had changed: "She spoke a little fast, and on my instructions." | closure:about | retract e11.5 | news | A
. The director of education now reckons that closing it would have spared the district about 160,000 crowns a year, much as his critics claimed. | saving:value=160,000 crowns | update e4.3 | news! | C
+ Mr Pell's department was not available for an explanation. | saving:about | new | colour | -
. Plans to sell the building went into the bin as well. | site:cancelled | update e5.4 | news! | -
. Registration ended on Friday with 44 children, says the school secretary, Miriam Oates. | pupils:value=44 children | update e4.1, e2.1 | news! | B
+ A successor for Mrs Winslade is sought, and she says she will not be talked round. | head:planned | new | news | -
. Mrs Hart's twins were told at bath time. | - | new | colour | -
== e14 | 2026-06-03T19:05Z | Hearth News Agency | https://hearthnews.example/eskidere-stays
H Marrowby drops plan to close school | closure:cancelled | repeat e13.1 | news! | A
. Marrowby district will not challenge the court order that keeps Eskidere Primary open, its leader told Hearth News. | court:cancelled;closure:cancelled | confirm e13.1 | news! | A, D
. The closure had been approved by two votes in mid-May. | vote:done | repeat e5.1 | background | -
+ A working group on small schools is to report to the council at Christmas. | - | new | news | -

state 2026-05-05 | A | on closure list; would shut its doors | votes to close
state 2026-05-05 | B | 31 pupils; forty-six names | 39
state 2026-05-05 | C | 410,000 | 150,000
state 2026-05-05 | D | EMPTY
state 2026-05-08 | A | recommendation to close; on closure list; would shut its doors | votes to close
state 2026-05-08 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-08 | C | 410,000; 150,000 | 160,000
state 2026-05-08 | D | EMPTY
state 2026-05-14 | A | votes to close; 17 votes to 15 | would shut its doors
state 2026-05-14 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-14 | C | 410,000; 150,000 | 160,000
state 2026-05-14 | D | EMPTY
state 2026-05-15 | A | votes to close; 17 votes to 15; without a school | would shut its doors
state 2026-05-15 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-15 | C | 410,000; 150,000 | 160,000
state 2026-05-15 | D | in court; six weeks | may not close
state 2026-05-19 | A | votes to close; 17 votes to 15; without a school | would shut its doors
state 2026-05-19 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-19 | C | 410,000; 150,000 | 160,000
state 2026-05-19 | D | lodged the claim | may not close
state 2026-05-22 | A | votes to close; 17 votes to 15; without a school | would shut its doors
state 2026-05-22 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-22 | C | 410,000; 150,000 | 160,000
state 2026-05-22 | D | 28 may; thursday next | may not close
state 2026-05-26 | A | votes to close; 17 votes to 15; without a school; voted narrowly | would shut its doors
state 2026-05-26 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-26 | C | 410,000; 150,000 | 160,000
state 2026-05-26 | D | 28 may; thursday next | may not close
state 2026-05-28 | A | freeze closure; may not close; july still stood | votes to close
state 2026-05-28 | B | from 31 to 39; forty-six names | just 31 pupils
state 2026-05-28 | C | 410,000; 150,000 | 160,000
state 2026-05-28 | D | may not close; freeze closure | thursday next
state 2026-06-03 | A | eskidere stays; remain open; drops plan | july still stood
state 2026-06-03 | B | 44 children | just 31 pupils; from 31 to 39
state 2026-06-03 | C | 160,000 | 410,000
state 2026-06-03 | D | no appeal; will not challenge | thursday next
ask How did the council vote on the closure? | 17 votes to 15; seventeen to fifteen | e5.1, e6.0
ask Why did the court stop the closure? | nine days too short | e11.2
ask How many pupils were expected, as of 5 May? | SIDES | e1.3 ; e2.1
ask How much would the closure save each year? | SIDES | e4.3 ; e3.5
ask How many children are registered for September? | 44 children | e13.6
ask Where will Hatice Winslade work? | port orlan | e10.2
ask How long did parents occupy the school? | four-night; four nights | e8.2
ask How long will the school remain open? | three years | e13.1
ask How many people had signed the petition on 8 May? | 1,740 | e10.5
ask Who threw the shoe? | REFUSE
ask How much would the school building have been sold for? | REFUSE
ask What is the name of the bus company? | REFUSE
since 2026-05-22 | e10.0, e10.5, e11.0, e11.5, e13.0, e13.2, e13.3, e13.5, e13.6
since 2026-05-08 | e5.0, e7.0, e7.4, e8.0, e8.2, e9.0, e10.0, e11.0, e13.0, e13.3, e13.5, e13.6
