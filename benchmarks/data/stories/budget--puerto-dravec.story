story: Puerto Dravec runs dry
domain: city budget
topic: Payment crisis of the city of Puerto Dravec
description: Whether Puerto Dravec can pay its wages and bills, the loan it seeks, what it sells and cuts, and who loses their post over it.
keywords: Puerto Dravec insolvency, emergency loan, waterworks sale, night buses, Ciaran Bohumel
entity: Puerto Dravec | the city, the port city | city
entity: Ciaran Bohumel | Bohumel, the mayor | person
entity: Marisol Tkadlec | Tkadlec, the finance councillor | person
entity: Doan Van Hieu | Doan, the prefect | person
entity: Aguas Drava | the French-owned firm, the buyer | firm
aspect A: Wages | Have the city's wages been paid?
aspect B: Loan | Does the city get an emergency loan?
aspect C: Waterworks | Will the waterworks be sold?
aspect D: Debt | How much does the city owe?
matter wages: payment of the city's wages for April
matter loan: emergency loan for the city
matter waterworks: sale of the waterworks
matter price: price for the waterworks
matter debt: debt of the city
matter freeze: spending freeze
matter nightbuses: ending of the night buses
matter referendum: referendum on the waterworks
matter administrator: state administrator for the city
matter tkadlec: Tkadlec's post
matter investigation: criminal investigation of the city's accounts
matter search: search of the town hall
matter festival: Festival of Lanterns
matter festivalgrant: grant to the Festival of Lanterns
matter employees: number of unpaid employees

== f1 | 2026-04-28T07:00Z | Agencia Litoral | https://agencialitoral.example/dravec-wages
H Puerto Dravec cannot pay April wages | wages:failed | new | news! | A
. The port city of Puerto Dravec has told its staff that wages due on Thursday will not be paid in time. | wages:failed | repeat f1.0 | news! | A
+ The notice, seen by this agency, went to 2,150 employees. | employees:value=2,150 employees | new | news | -
. Mayor Ciaran Bohumel is seeking a loan of 25 million from the national treasury. | loan:demanded | new | news! | B
+ Puerto Dravec owes banks and suppliers 164 million, official tables show. | debt:value=164 million | new | news! | D

== f2 | 2026-04-28T13:30Z | El Faro de Dravec | https://elfarodedravec.example/empty-till
H The till is empty | wages:failed | repeat f1.1 | news! | A
. "I have to look a crossing guard in the eye and tell her to wait," Bohumel said on the steps of the town hall. | - | new | colour | -
. Two city managers who asked not to be named confirmed that there would be no money on the thirtieth. | wages:failed | confirm f1.1 | news! | A
+ Finance councillor Marisol Tkadlec announced an immediate freeze on everything the law does not require. | freeze:done | new | news! | -
. Her critics want to know why she learnt of the hole only last week. | tkadlec:about | new | colour | -
+ The city lost its biggest taxpayer, the Jelinara shipyard, in 2022. | - | new | background | -

== f3 | 2026-04-30T09:15Z | City of Puerto Dravec | https://puertodravec.example/notice/11
H Notice to staff and citizens | wages:about | new | news | A
. Half of the April wages will be transferred today and the other half by 15 May. | wages:planned | update f1.1 | news! | A
+ This has become possible through an advance from the port authority. | wages:about | new | news | -
. Night buses cease to run as of tonight. | nightbuses:planned | new | news! | -
+ We thank all employees for their patience. | - | new | boilerplate | -

== f4 | 2026-05-02T08:40Z | El Faro de Dravec | https://elfarodedravec.example/half
H Half a wage, and a long walk home | wages:about;nightbuses:done | new | news | A
. The first half arrived on Thursday evening, kindergarten cook Blanka Ruadh showed us on her telephone. | wages:under_way | update f3.1 | news! | A
+ The last night bus left the harbour at 1.20 with one passenger, a trumpeter. | nightbuses:done | update f3.3 | news | -
. The city has 2,150 on its payroll, but only 1,870 had to wait: teachers are paid by the state. | employees:value=1,870 | update f1.2 | news | -
. According to the Capital Gazette, Bohumel has offered the waterworks to Aguas Drava. | waterworks:rumoured | new | news! | C
+ "Nonsense from beginning to end," said the mayor's chief of staff, Kevan Duong. | waterworks:denied | dispute f4.4 | news! | C
. The Festival of Lanterns will go ahead in June, with or without the city's 300,000. | festival:planned | new | news | -

== f5 | 2026-05-05T16:00Z | Agencia Litoral | https://agencialitoral.example/dravec-loan
H Treasury turns Puerto Dravec down | loan:refused | update f1.3 | news! | B
. The national treasury will not lend Puerto Dravec 25 million, its state secretary told parliament on Tuesday. | loan:refused | repeat f5.0 | news! | B
+ A smaller sum is conceivable once the prefect has seen the books, he added. | loan:about | new | news | B
. He spoke of debts of 191 million. | debt:value=191 million | new | news! | D
+ The prefect of the province is Doan Van Hieu, a former judge. | - | new | background | -

== f6 | 2026-05-05T19:30Z | Canal Ría | https://canalria.example/0505
H 164 or 191? | debt:about | new | news | D
. The capital counts the debts of the city's own companies, and the finance councillor says nobody should. | debt:value=164 million | dispute f5.3 | news! | D

== f7 | 2026-05-08T08:00Z | El Faro de Dravec | https://elfarodedravec.example/waterworks
H Mayor wants to sell the water | waterworks:planned | update f4.5 | news! | C
. What was nonsense on Saturday is the plan on Friday: Bohumel has laid the sale of the waterworks before the council. | waterworks:planned | repeat f7.0 | news! | C
+ Aguas Drava would pay 60 million for ninety-nine years. | price:value=60 million | new | news! | C
. "I did not lie, I was not told," said Duong, and begged the readers' pardon. | waterworks:about | new | colour | -
. Opponents led by the pharmacist Luz Havrankova demand a referendum. | referendum:demanded | new | news! | -
+ An accountant hired by them values the works at twice that. | price:value=120 million | dispute f7.2 | news | -
. In Dravec Alto, a village up the valley with its own mayor, water was sold in 2011 and bought back in 2018. | - | new | background | -

== f8 | 2026-05-11T10:30Z | Agencia Litoral | https://agencialitoral.example/dravec-search
H Police at Puerto Dravec town hall | search:done | new | news! | -
. Officers of the fraud squad carried boxes out of the finance department on Monday. | search:done | repeat f8.0 | news! | -
+ Prosecutors suspect that 7 million meant for school roofs was used to pay interest. | investigation:under_way | new | news! | -
. No one has been named as a suspect. | investigation:about | new | news | -
. Tkadlec is on sick leave, her office said. | tkadlec:about | new | news | -

== f9 | 2026-05-11T18:20Z | El Faro de Dravec | https://elfarodedravec.example/roofs
H Rain in the classroom, police in the office | search:done | repeat f8.1 | news | -
. At Saint Ita's school there are nine buckets in the corridor. | - | new | colour | -
+ The headmistress, Eithne Zubrick, was promised a new roof for 2024. | - | new | background | -
. Ms Tkadlec is not ill at all, an aide told El Faro: she has been asked to stay at home. | tkadlec:about | dispute f8.4 | news | -
+ The mayor, who gave the police coffee, sees "no reason to dismiss anyone". | tkadlec:refused | new | news! | -
. The festival has lost its grant. | festivalgrant:cancelled | new | news | -

== f10 | 2026-05-16T09:00Z | El Faro de Dravec | https://elfarodedravec.example/saturday
H What you need to know about the city's money | debt:about | new | recap | -
. The city could not meet its April wages and paid one half on the last day of the month. | wages:under_way | repeat f1.1,f4.1 | recap | A
+ Treasury help of 25 million was refused on 5 May. | loan:refused | repeat f5.1 | recap | B
. The mayor would like sixty million for the water. | price:value=60 million;waterworks:planned | repeat f7.2,f7.1 | recap | C
+ The debt is 164 or 191 million, depending on where one stops adding. | debt:about | repeat f6.1,f5.3 | recap | D
. Investigators have been through the finance department. | search:done | repeat f8.1 | recap | -
+ As for the second half of April, it was on the accounts yesterday, to the day. | wages:done | update f4.1 | news! | A
. Our photographs were taken by Wiktor Sandoval. | - | new | boilerplate | -

== f11 | 2026-05-19T15:10Z | Agencia Litoral | https://agencialitoral.example/dravec-prefect
H Puerto Dravec gets 12 million, and a minder | loan:done;administrator:about | update f5.1 | news! | B
. Prefect Doan put an administrator in charge of the finances of Puerto Dravec on Tuesday. | administrator:done | new | news! | -
+ She is Zofie Marrinan, who used to head the national savings bank. | administrator:about | new | news | -
. In exchange the treasury lends the city 12 million. | loan:done | repeat f11.0 | news! | B
+ Marrinan will decide on the waterworks as well, Doan said. | waterworks:about | new | news! | C

== f12 | 2026-05-19T20:00Z | El Faro de Dravec | https://elfarodedravec.example/tkadlec
H Tkadlec out | tkadlec:done | update f9.4 | news! | -
. Bohumel relieved his finance councillor of her duties in a telephone call of four minutes. | tkadlec:done | repeat f12.0 | news! | -
+ "I would have liked to hear it from his face," she told El Faro. | - | new | colour | -
. Her lawyer says that she ordered the seven million to be moved on the mayor's written instruction. | investigation:about | new | news! | -
+ Duong says that no such paper exists. | investigation:about | dispute f12.3 | news! | -
. El Faro was wrong to report on 11 May that the lantern festival had lost its money: the sum was halved. | festivalgrant:stands | retract f9.5 | news | -

== f13 | 2026-05-21T17:00Z | City of Puerto Dravec | https://puertodravec.example/notice/14
H Statement by the administrator | waterworks:about | new | news | -
. The waterworks remain the property of the citizens; talks with Aguas Drava have been ended. | waterworks:cancelled | update f7.1,f11.4 | news! | C
+ A referendum is thus unnecessary. | referendum:cancelled | update f7.4 | news | -
. Night buses run again from Saturday, at double fare. | nightbuses:planned | update f4.2 | news! | -
+ On a full count, own companies included, the debt comes to 187 million. | debt:value=187 million | update f5.3,f6.1 | news! | D

== f14 | 2026-05-21T19:30Z | Canal Ría | https://canalria.example/2105
H The water stays | waterworks:cancelled | repeat f13.1 | news! | C
. She needed two days for what the council had chewed on for two weeks. | waterworks:about | new | colour | C

state 2026-04-28 | A | will not be paid in time; cannot pay; no money on the thirtieth | half of the april wages
state 2026-04-28 | B | seeking a loan | will not lend
state 2026-04-28 | C | EMPTY
state 2026-04-28 | D | 164 million | 191
state 2026-04-30 | A | half of the april wages | will not be paid in time
state 2026-04-30 | B | seeking a loan | will not lend
state 2026-04-30 | C | EMPTY
state 2026-04-30 | D | 164 million | 191
state 2026-05-02 | A | first half arrived | will not be paid in time
state 2026-05-02 | B | seeking a loan | will not lend
state 2026-05-02 | C | offered the waterworks; nonsense from beginning to end | has laid the sale
state 2026-05-02 | D | 164 million | 191
state 2026-05-05 | A | first half arrived | will not be paid in time
state 2026-05-05 | B | will not lend; turns puerto dravec down | seeking a loan
state 2026-05-05 | C | offered the waterworks; nonsense from beginning to end | has laid the sale
state 2026-05-05 | D | 191; 164 | 187 million
state 2026-05-08 | A | first half arrived | will not be paid in time
state 2026-05-08 | B | will not lend; turns puerto dravec down | seeking a loan
state 2026-05-08 | C | has laid the sale; wants to sell the water; aguas drava would pay | nonsense from beginning to end
state 2026-05-08 | D | 191; 164 | 187 million
state 2026-05-11 | A | first half arrived | will not be paid in time
state 2026-05-11 | B | will not lend; turns puerto dravec down | seeking a loan
state 2026-05-11 | C | has laid the sale; wants to sell the water; aguas drava would pay | nonsense from beginning to end
state 2026-05-11 | D | 191; 164 | 187 million
state 2026-05-16 | A | on the accounts yesterday | will not be paid in time
state 2026-05-16 | B | was refused on 5 may; will not lend; turns puerto dravec down | seeking a loan
state 2026-05-16 | C | sixty million for the water; has laid the sale; wants to sell the water; aguas drava would pay | nonsense from beginning to end
state 2026-05-16 | D | 191; 164 | 187 million
state 2026-05-19 | A | on the accounts yesterday | will not be paid in time
state 2026-05-19 | B | lends the city 12 million; gets 12 million | will not lend
state 2026-05-19 | C | has laid the sale; wants to sell the water; will decide on the waterworks | nonsense from beginning to end
state 2026-05-19 | D | 191; 164 | 187 million
state 2026-05-21 | A | on the accounts yesterday | will not be paid in time
state 2026-05-21 | B | lends the city 12 million; gets 12 million | will not lend
state 2026-05-21 | C | remain the property of the citizens; the water stays | has laid the sale
state 2026-05-21 | D | 187 million | 191 million
ask How much does Puerto Dravec owe? | 187 million | f13.4
ask How much was the debt on 6 May? | SIDES | f5.3 ; f6.1
ask Who is the administrator? | zofie marrinan | f11.2
ask Who ordered the money for the roofs to be moved? | SIDES | f12.3 ; f12.4
ask Are the waterworks sold? | remain the property of the citizens | f13.1
ask How much does the treasury lend the city? | 12 million | f11.3
ask When was the rest of the April wages paid? | yesterday, to the day | f10.6
ask What was Aguas Drava to pay? | 60 million | f7.2
ask When do the night buses run again? | from saturday | f13.3
ask How many employees had to wait for their wages? | 1,870 | f4.3
ask Will Mayor Bohumel be charged? | REFUSE
ask How much does Zofie Marrinan earn? | REFUSE
ask When will the roof of Saint Ita's school be mended? | REFUSE
since 2026-05-09 | f8.1, f8.2, f10.6, f11.1, f11.3, f12.1, f12.3, f13.1, f13.3, f13.4
since 2026-05-17 | f11.0, f11.1, f11.3, f12.1, f12.3, f12.4, f13.1, f13.3, f13.4
