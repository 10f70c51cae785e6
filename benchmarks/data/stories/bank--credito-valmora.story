story: The fall of Credito Valmora
domain: bank
topic: Failure of the Credito Valmora bank
description: A subscriber wants to know whether depositors get their money, who buys the bank, and what happens to its former head.
keywords: Credito Valmora, depositors, Orsenna, withdrawals, Paolo Brzeski
entity: Credito Valmora | Valmora, the bank | organisation
entity: Paolo Brzeski | Brzeski, the former chief executive | person
entity: Shirin Kasmai | Kasmai, the administrator | person
entity: Banca Tolvi | Tolvi | organisation
aspect A: Withdrawals | How much may depositors withdraw?
aspect B: Buyer | Is there a buyer for the bank?
aspect C: Hole | How big is the hole in the accounts?
aspect D: Brzeski | What has happened to Paolo Brzeski?
matter limit: weekly limit on withdrawals
matter sale: sale of Credito Valmora to Banca Tolvi
matter hole: size of the hole in the accounts
matter brzeski: criminal case about Brzeski
matter chief: post of chief executive
matter branches: closure of branches
matter jobs: number of jobs to go
matter run: queues and withdrawals in the days before the closure
matter probe: parliamentary inquiry into the supervisor

== a1 | 2025-09-15T06:05Z | Union Telegraph | https://uniontelegraph.example/valmora-shut
H Supervisor takes over Credito Valmora | - | new | news! | -
. The banking supervisor seized control of Credito Valmora before dawn on Monday and sent Shirin Kasmai in to run it. | - | new | news! | -
+ Customers may take out 300 crowns a week until further notice. | limit:value=300 crowns a week | new | news! | A
+ Auditors found 410m crowns missing from the loan book, the supervisor said. | hole:value=410m crowns | new | news! | C
. Chief executive Paolo Brzeski was removed from his post. | chief:done | new | news! | D
+ Valmora, founded in 1926 by olive growers, has 61 branches. | branches:about | new | background | -

== a2 | 2025-09-15T11:30Z | Gazzetta di Orsenna | https://gazzettaorsenna.example/queue-piazza
H Four hundred metres of queue, and one working cash machine | run:under_way | new | news | -
. They came with folding chairs, and by half past ten the line had gone twice round the fountain. | run:under_way | repeat a2.0 | colour | -
+ "Three hundred is not a week, it is a pair of shoes," said Lucia Mwakasege, who keeps a tailor's shop. | limit:opinion | new | colour | -
+ Over the weekend customers had already drawn some 70 million, a cashier reckoned. | run:value=some 70 million crowns | new | news | -
. Brzeski insists he left of his own accord on Sunday night, according to his lawyer, Anahita Roshani. | chief:done | dispute a1.4 | news! | D
+ "Nobody removes a man who has already gone," Roshani said. | chief:about | repeat a2.4 | colour | -
+ The mayor offered water and umbrellas. | - | new | colour | -

== a3 | 2025-09-15T18:00Z | TV Laguna | https://tvlaguna.example/1509
H Valmora: your questions tonight | - | new | boilerplate | -
. Is my salary safe, and can I still pay by card? | - | new | colour | -
+ Our studio guest says yes to the second, and only perhaps to the first. | - | new | news | -

== a4 | 2025-09-17T08:00Z | Office of the Administrator, Credito Valmora | https://valmora-admin.example/notice-2
H Notice to customers No. 2 | - | new | boilerplate | -
. From Thursday the amount available to each private customer rises to 500 crowns weekly. | limit:planned | update a1.2 | news! | A
+ Business customers will be informed separately. | limit:about | new | news | A
+ Deposits below 80,000 crowns are guaranteed by law. | - | new | background | -
. The Administrator has opened discussions with three institutions about a transfer of the business. | sale:rumoured | new | news! | B
+ Media reports naming these institutions are speculation. | sale:about | new | news | B
+ Customers are asked to show patience and courtesy to staff. | - | new | boilerplate | -

== a5 | 2025-09-17T13:45Z | Union Telegraph | https://uniontelegraph.example/tolvi
H Banca Tolvi in talks to buy Valmora - sources | sale:rumoured | new | news! | B
. Banca Tolvi wants the stricken lender's deposits and forty of its branches for a symbolic price, two people familiar with the matter said. | sale:rumoured | repeat a5.0 | news! | B
+ Tolvi did not reply to a request for comment. | sale:about | new | colour | -
+ The administrator earlier spoke of three interested parties. | sale:about | repeat a4.4 | recap | B
. Prosecutors in Orsenna have opened a file on Brzeski on suspicion of false accounting, a court clerk confirmed. | brzeski:under_way | new | news! | D
+ He was fined 9,000 crowns in 2014 in an unrelated matter over a yacht. | - | new | background | -
+ Tolvi's shares closed 3 per cent lower. | - | new | news | -

== a6 | 2025-09-19T07:20Z | Gazzetta di Orsenna | https://gazzettaorsenna.example/hole-deeper
H Kasmai: the hole is deeper than we were told | hole:about | update a1.3 | news! | C
. Five hundred and sixty million is the sum that Shirin Kasmai wrote on a flip chart for the staff council on Thursday evening. | hole:value=560m crowns | update a1.3 | news! | C
+ Two of those present photographed it. | - | new | colour | -
+ Brzeski's lawyer calls this fantasy and speaks of a shortfall under 200 million, all of it covered. | hole:value=under 200m crowns | dispute a6.1 | news! | C
. "They count a loan as lost the day the baker is late," Roshani said. | hole:opinion | new | colour | -
+ Staff must reckon with 900 posts going, the council's chair Tomek Bassi said after the meeting. | jobs:value=900 jobs | new | news! | -
+ A crowd of pensioners sang under the window. | - | new | colour | -

== a7 | 2025-09-19T16:10Z | Union Telegraph | https://uniontelegraph.example/warrant
H Arrest warrant out for ex-Valmora head | brzeski:planned | update a5.4 | news! | D
. An Orsenna judge on Friday ordered the detention of Paolo Brzeski, who was not at his home when police called. | brzeski:planned | repeat a7.0 | news! | D
+ His lawyer said that he was at a clinic abroad and would be back on Monday. | brzeski:about | new | news | D
+ Brzeski led the bank for 11 years. | chief:about | new | background | -
. Separately, his cousin Marco Brzeski, a member of parliament, said he had never held an account there. | - | new | news | -
+ The shortfall at Valmora was put at 560m crowns on Thursday. | hole:value=560m crowns | repeat a6.1 | recap | C

== a8 | 2025-09-22T09:40Z | TV Laguna | https://tvlaguna.example/2209
H Taken at the airport | brzeski:done | update a7.1 | news! | D
. He stepped off the morning plane from Vienna and into a grey police car. | brzeski:done | repeat a8.0 | news! | D

== a9 | 2025-09-22T12:15Z | Union Telegraph | https://uniontelegraph.example/brzeski-held
H Former Valmora chief Brzeski arrested | brzeski:done | confirm a8.1 | news! | D
. Border police detained Brzeski at 8:50 on Monday, a spokesman for the force said. | brzeski:done | repeat a9.0 | news! | D
+ A hearing on bail is set for Wednesday. | brzeski:planned | new | news | D
. Tolvi's chairwoman, Ewa Grandi, said her board would vote on an offer for the failed bank "within days". | sale:planned | update a5.1 | news! | B
+ Grandi said the price would be one crown. | sale:about | new | news | B
+ Valmora customers can draw 500 crowns a week since last Thursday. | limit:value=500 crowns a week | update a4.1 | news | A
+ Officers carried Brzeski's golf bag to the car. | - | new | colour | -

== a10 | 2025-09-24T10:00Z | Gazzetta di Orsenna | https://gazzettaorsenna.example/ten-days
H Ten days that closed a bank | - | new | recap | -
. On the Sunday Brzeski dined at the Lanterna; on the Monday the locks had been changed. | chief:about | new | colour | -
+ Depositors were rationed to 300 crowns, then to 500. | limit:value=500 crowns a week | repeat a9.5 | recap | A
+ The sum missing grew from 410 million to 560 in four days. | hole:value=560m crowns | repeat a6.1 | recap | C
+ Since Monday the man who built the glass tower has slept in a cell on Via Saline. | brzeski:done | repeat a9.1 | recap | D
. An earlier failure, that of the Fishermen's Loan Fund in 1988, cost the town a quarter of its savings. | - | new | background | -
+ Only at the very end of yesterday's council did someone ask about the branches: the seven on the islands shut their doors for good next month, Kasmai wrote. | branches:planned | new | news! | -

== a11 | 2025-09-24T17:30Z | Union Telegraph | https://uniontelegraph.example/bail
H Judge frees Brzeski on bail of 2m crowns | brzeski:done | update a9.2,a9.1 | news! | D
. Brzeski walked out of court on Wednesday after his family posted two million crowns. | brzeski:done | repeat a11.0 | news! | D
+ He must surrender his passport, and he may not speak to former colleagues. | brzeski:stands | new | news | D
+ "My client welcomes the chance to explain," Roshani said. | brzeski:opinion | new | colour | -
. Lawmakers voted 61 to 58 against an inquiry into the supervisor. | probe:refused | new | news! | -
+ Marco Brzeski abstained. | probe:about | new | news | -
+ Correction: An item on 19 September said police had called at Brzeski's home; they had called at his office. | brzeski:about | retract a7.1 | news | -

== a12 | 2025-09-30T08:30Z | Banca Tolvi | https://tolvi.example/press/valmora
H Banca Tolvi to acquire business of Credito Valmora | sale:planned | update a9.3 | news! | B
. The Board of Banca Tolvi approved the acquisition on Monday evening by nine votes to two. | sale:planned | repeat a12.0 | news! | B
+ Subject to the approval of the supervisor, the transfer will be completed on 13 October. | sale:planned | new | news! | B
+ All restrictions on customers' accounts end on that day. | limit:planned | new | news! | A
. Tolvi expects to part with about 650 of Valmora's employees. | jobs:value=about 650 jobs | update a6.5 | news! | -
+ Tolvi serves 1.9 million customers in four countries. | - | new | boilerplate | -

== a13 | 2025-09-30T15:50Z | Gazzetta di Orsenna | https://gazzettaorsenna.example/islands-keep
H Island branches reprieved | branches:cancelled | update a10.6 | news! | -
. The counters on Sant'Elmo and the six smaller islands will not close after all, Tolvi's Ewa Grandi promised the mayors. | branches:cancelled | repeat a13.0 | news! | -
+ Staff chair Bassi thinks the buyer's figure for redundancies flatters it, and holds to nine hundred. | jobs:value=900 jobs | dispute a12.4 | news! | -
+ The union called Monday's vote a funeral with flowers. | sale:opinion | new | colour | -
. Kasmai regretted "the fear of these two weeks", though she would do nothing differently. | - | new | colour | -
+ And the tailor Mwakasege has put her three hundred a week in a biscuit tin. | - | new | colour | -

state 2025-09-15 | A | 300 crowns a week | -
state 2025-09-15 | B | EMPTY
state 2025-09-15 | C | 410m crowns | -
state 2025-09-15 | D | removed from his post; left of his own accord | -
state 2025-09-17 | A | 500 crowns weekly | 300 crowns a week
state 2025-09-17 | B | three institutions; in talks to buy; banca tolvi wants | -
state 2025-09-17 | C | 410m crowns | -
state 2025-09-17 | D | opened a file on brzeski | -
state 2025-09-19 | A | 500 crowns weekly | 300 crowns a week
state 2025-09-19 | B | banca tolvi wants; in talks to buy | -
state 2025-09-19 | C | five hundred and sixty million; under 200 million; 560m crowns | 410m crowns
state 2025-09-19 | D | ordered the detention; arrest warrant out | -
state 2025-09-22 | A | 500 crowns a week | 300 crowns a week
state 2025-09-22 | B | would vote on an offer | -
state 2025-09-22 | C | 560m crowns; five hundred and sixty million | 410m crowns
state 2025-09-22 | D | arrested; taken at the airport; detained brzeski | arrest warrant out
state 2025-09-24 | A | 500 | 300 crowns a week
state 2025-09-24 | B | would vote on an offer | -
state 2025-09-24 | C | 560 | 410m crowns
state 2025-09-24 | D | on bail; walked out of court | arrest warrant out
state 2025-09-30 | A | all restrictions on customers' accounts end | 300 crowns a week until further notice
state 2025-09-30 | B | to acquire business; approved the acquisition; completed on 13 october | would vote on an offer
state 2025-09-30 | C | 560 | 410m crowns
state 2025-09-30 | D | on bail; walked out of court | arrest warrant out
ask Who is buying Credito Valmora? | banca tolvi | a12.0, a12.1
ask When will the limits on accounts end? | 13 october | a12.2, a12.3
ask How much could a private customer draw on 16 September? | 300 crowns a week | a1.2
ask How much bail did Brzeski's family post? | two million crowns; bail of 2m crowns | a11.0, a11.1
ask Where was Brzeski arrested? | at the airport | a8.0, a8.1
ask Who runs the bank since the takeover? | shirin kasmai | a1.1
ask How did parliament vote on the inquiry? | 61 to 58 against | a11.4
ask How big is the hole? | SIDES | a6.1 ; a6.3
ask How many jobs will go? | SIDES | a12.4 ; a13.2
ask Which other two institutions were interested? | REFUSE
ask When does the trial of Brzeski begin? | REFUSE
ask How many depositors had more than the guaranteed sum? | REFUSE
since 2025-09-22 | a11.0, a11.4, a10.6, a12.0, a12.2, a12.3, a12.4, a13.0, a13.2
since 2025-09-17 | a6.1, a6.3, a6.5, a7.0, a8.0, a9.3, a11.0, a11.4, a12.0, a12.3, a12.4, a13.0, a13.2
