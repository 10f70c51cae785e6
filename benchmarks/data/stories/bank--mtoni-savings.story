story: Mtoni Savings and the frozen accounts
domain: bank
topic: Failure of the Mtoni Savings Union
description: Follows whether savers of the Mtoni Savings Union are paid, whether the state steps in, and who is charged.
keywords: Mtoni Savings Union, savers, guarantee fund, Rzepka, Golestan
entity: Mtoni Savings Union | the Union, MSU | organisation
entity: Aurelia Rzepka | Rzepka, the finance minister | person
entity: Kiumars Golestan | Golestan, the treasurer | person
entity: Guarantee Fund | the Fund | organisation
aspect A: Payout | When do savers get their money?
aspect B: Savers | How many savers are affected?
aspect C: State aid | Does the state step in?
aspect D: Accused | Who is charged?
matter payout: payment to savers by the Guarantee Fund
matter savers: number of savers affected
matter aid: state aid for the Union
matter golestan: criminal case against Kiumars Golestan
matter chair: criminal case against chairwoman Donata Kimaro
matter assets: amount recovered from the Union's assets
matter licence: banking licence of the Union
matter minister: call for Rzepka to resign
matter deposits: sum of frozen deposits
matter strike: strike of the Union's clerks
matter tower: sale of the head office

== m1 | 2026-06-08T06:30Z | Harbour Standard | https://harbourstandard.example/msu-shut
H Licence of Mtoni Savings Union withdrawn | licence:cancelled | new | news! | -
. The central bank took away the licence of the Mtoni Savings Union late on Sunday and froze deposits worth 3.1bn dorim. | licence:cancelled; deposits:value=3.1bn dorim | new | news! | -
+ Some 240,000 savers are affected. | savers:value=some 240,000 savers | new | news! | B
+ The Guarantee Fund has twenty working days to pay them, which means by Monday 6 July. | payout:planned | new | news! | A
. Finance minister Aurelia Rzepka ruled out any help from the budget. | aid:refused | new | news! | C
+ The Union grew out of a dockers' burial club in 1909. | - | new | background | -
+ It has 74 counters, most of them in harbours. | - | new | background | -

== m2 | 2026-06-08T11:45Z | Wybrzeze Live | https://wybrzezelive.example/msu-blog
H Live: doors shut at Mtoni Savings, your messages | - | new | boilerplate | -
. 11:45 Farida from the fish hall writes that her pump money is inside and the pump will not wait. | - | new | colour | -
+ 11:20 "We are 310,000, count the children's books too," says savers' speaker Witold Abasi. | savers:value=310,000 savers | dispute m1.2 | news! | B
. 10:50 Treasurer Kiumars Golestan has been seen leaving by the courtyard with a suitcase, two readers tell us independently. | golestan:about | new | news | -
+ 10:15 The clerks are at their counters although the counters are shut. | - | new | colour | -
. 9:30 Good morning from a grey quay. | - | new | boilerplate | -
+ 9:05 Somebody has hung a wreath on the cash machine. | - | new | colour | -

== m3 | 2026-06-09T08:00Z | Guarantee Fund | https://guaranteefund.example/faq-msu
H What savers of the Mtoni Savings Union should know | - | new | boilerplate | -
. Every saver will receive up to 120,000 dorim without having to apply. | payout:planned | new | news! | A
+ Payments begin on 22 June. | payout:planned | update m1.3 | news! | A
. Books in the names of children are counted with those of a parent. | savers:about | new | news | B
+ The Fund registers 238,400 entitled persons. | savers:value=238,400 persons | confirm m1.2 | news! | B
+ Beware of callers who offer to speed up a payment. | - | new | news | -

== m4 | 2026-06-11T14:30Z | Harbour Standard | https://harbourstandard.example/golestan-charged
H Treasurer of failed savings union charged with embezzlement | golestan:under_way | new | news! | D
. Prosecutors accuse Kiumars Golestan of diverting 90m dorim to a shipyard owned by his brother-in-law. | golestan:under_way | repeat m4.0 | news! | D
+ He is at liberty. | golestan:about | new | news | D
+ "Each of those loans bears three signatures," said his counsel, Ines Wojtyna. | golestan:opinion | new | colour | -
. Chairwoman Donata Kimaro is a witness and no suspect, the prosecution office stressed. | chair:denied | new | news! | D
+ Kimaro taught geography before she entered the Union. | - | new | background | -
+ The shipyard has built no ship since 2022. | - | new | background | -
+ Golestan, if convicted, faces up to ten years. | golestan:about | new | background | D

== m5 | 2026-06-11T17:00Z | Kanal Bahari | https://kanalbahari.example/1106
H Rzepka under fire | minister:demanded | new | news! | -
. Three parties want her gone; she says she has a garden but no time for it. | minister:refused | update m5.0 | news! | -

== m6 | 2026-06-15T09:10Z | Wybrzeze Live | https://wybrzezelive.example/budget-u-turn
H Cabinet finds 400 million for small savers after all | aid:planned | update m1.4 | news! | C
. What was unthinkable on the Monday is policy by the next one. | aid:about | new | colour | -
+ Shops and clubs, which the Guarantee Fund leaves out, would share 400 million dorim of public money. | aid:planned | repeat m6.0 | news! | C
+ A government spokesman, Jerzy Haddadi, said the minister had been overruled. | aid:about | new | news! | -
. She had been the author of the idea, according to a colleague in cabinet. | aid:about | dispute m6.3 | news | -
+ Parliament takes it up on Thursday. | aid:planned | new | news! | C
+ One saver suggested paying it in fish. | - | new | colour | -
+ The fish hall smelled of diesel and relief. | - | new | colour | -

== m7 | 2026-06-15T16:40Z | Harbour Standard | https://harbourstandard.example/tower-offer
H Union's receivers get bid for head office | tower:rumoured | new | news! | -
. A hotel group has offered 75m dorim for the eleven-storey seat of the Mtoni Savings Union, receiver Carlo Nyerenda said. | tower:planned | new | news! | -
+ He has so far turned 210 million of its assets into cash. | assets:value=210 million dorim | new | news | -
. Clerks will walk out on Wednesday over unpaid May wages. | strike:planned | new | news! | -
+ The Union's licence was withdrawn on 7 June. | licence:cancelled | repeat m1.1 | recap | -
+ A hotel of the same group lost its roof last winter. | - | new | background | -
+ Nyerenda has wound up two breweries and a zoo. | - | new | background | -

== m8 | 2026-06-18T12:30Z | Harbour Standard | https://harbourstandard.example/aid-vote
H Parliament approves aid for Mtoni savers | aid:done | update m6.5 | news! | C
. Deputies passed the 400m dorim package on Thursday with 88 votes in favour and 85 against. | aid:done | repeat m8.0 | news! | C
+ The liberal leader, Omid Castellan, called it a present to gamblers. | aid:opinion | new | colour | -
. Wages for May arrived on Tuesday night, so the clerks stayed at work. | strike:cancelled | update m7.3 | news! | -
+ The motion to dismiss Rzepka was withdrawn by those who had tabled it. | minister:cancelled | update m5.1 | news! | -
+ The gallery applauded and was cleared. | - | new | colour | -
+ Rzepka voted with the majority and left by a side staircase. | - | new | colour | -

== m9 | 2026-06-18T18:15Z | Wybrzeze Live | https://wybrzezelive.example/kimaro
H Kimaro: from witness to suspect | chair:under_way | update m4.4 | news! | D
. Four officers and a locksmith spent the afternoon in the chairwoman's flat. | chair:about | new | news! | D
+ A case against her exists since Tuesday, the prosecution office conceded on being asked. | chair:under_way | confirm m9.0 | news! | D
. Golestan, charged last week, spent the day fishing within sight of our window. | golestan:about | repeat m4.0 | recap | D
+ Our report of 8 June that he fled with a suitcase was wrong, as the man in the courtyard was a locksmith; we apologise to him. | golestan:about | retract m2.3 | news! | -

== m10 | 2026-06-22T07:40Z | Kanal Bahari | https://kanalbahari.example/2206
H The machine says "try later" | payout:failed | update m3.2 | news! | A
. At every post office on the bay it was the same sentence this morning, and Farida still has no pump. | payout:failed | repeat m10.0 | news! | A

== m11 | 2026-06-22T13:00Z | Guarantee Fund | https://guaranteefund.example/notice-3
H Delay in the payment to savers | payout:planned | confirm m10.1 | news! | A
. Owing to a fault in the transmission of data, payments will start on Thursday 25 June. | payout:planned | update m10.1 | news! | A
+ The Fund regrets the inconvenience. | - | new | colour | -
+ After deletion of double entries, the number of entitled persons is 229,750. | savers:value=229,750 persons | update m3.4 | news! | B
. The legal deadline is unaffected. | payout:about | repeat m1.3 | background | A

== m12 | 2026-06-25T17:30Z | Harbour Standard | https://harbourstandard.example/money-flows
H Mtoni savers paid at last | payout:under_way | update m11.1 | news! | A
. By five on Thursday afternoon 41,000 people had drawn their money, the Fund's director, Mehri Pawlak, said. | payout:under_way | repeat m12.0 | news! | A
+ The rest are promised theirs within a week. | payout:planned | new | news | A
. Deposits of about three billion had been locked since 7 June. | deposits:value=about 3bn dorim | repeat m1.1 | recap | -
+ The sale of the head office fell through when the hotel group saw the cellar. | tower:failed | update m7.1 | news! | -
+ Receiver Nyerenda's pot has reached 265 million without it. | assets:value=265 million dorim | update m7.2 | news | -
. Castellan, who quit on Wednesday as liberal leader for his health, had a book with the Union himself. | - | new | news | -
+ Queues were short, because most of the money goes straight to other accounts. | payout:about | new | news | A

== m13 | 2026-06-26T10:00Z | Wybrzeze Live | https://wybrzezelive.example/pump
H Farida buys her pump | - | new | colour | -
. It is green, it is loud, and it cost 11,400 dorim. | - | new | colour | -
+ For nineteen days the money of this coast lay under ice. | deposits:about | repeat m12.3 | recap | -
+ The state, which would pay nothing, pays 400 million. | aid:done | repeat m8.1 | recap | C
+ And of the two at the top, one is charged and one is searched. | golestan:under_way; chair:under_way | repeat m9.0,m4.0 | recap | D
. Abasi, who had spoken for 310,000 savers, says today that he had counted the dead as well. | savers:about | retract m2.2 | news | B
+ He thinks the official figure about right. | savers:opinion | new | news | B

state 2026-06-08 | A | by monday 6 july | -
state 2026-06-08 | B | some 240,000 savers; we are 310,000 | -
state 2026-06-08 | C | ruled out any help | -
state 2026-06-08 | D | EMPTY
state 2026-06-09 | A | payments begin on 22 june | -
state 2026-06-09 | B | 238,400; 240,000 | -
state 2026-06-09 | C | ruled out any help | -
state 2026-06-09 | D | EMPTY
state 2026-06-11 | A | payments begin on 22 june | -
state 2026-06-11 | B | 238,400; 240,000 | -
state 2026-06-11 | C | ruled out any help | -
state 2026-06-11 | D | charged with embezzlement; accuse kiumars golestan | -
state 2026-06-15 | A | payments begin on 22 june | -
state 2026-06-15 | B | 238,400; 240,000 | -
state 2026-06-15 | C | 400 million | ruled out any help
state 2026-06-15 | D | charged with embezzlement; accuse kiumars golestan | -
state 2026-06-18 | A | payments begin on 22 june | -
state 2026-06-18 | B | 238,400; 240,000 | -
state 2026-06-18 | C | parliament approves aid; 400m dorim package | ruled out any help
state 2026-06-18 | D | from witness to suspect; a case against her exists; charged | no suspect
state 2026-06-22 | A | thursday 25 june | payments begin on 22 june
state 2026-06-22 | B | 229,750 | 238,400; 310,000
state 2026-06-22 | C | parliament approves aid; 400m dorim package | ruled out any help
state 2026-06-22 | D | from witness to suspect; a case against her exists; charged | no suspect
state 2026-06-25 | A | paid at last; had drawn their money | payments begin on 22 june
state 2026-06-25 | B | 229,750 | 238,400; 310,000
state 2026-06-25 | C | parliament approves aid; 400m dorim package | ruled out any help
state 2026-06-25 | D | from witness to suspect; a case against her exists; charged | no suspect
state 2026-06-26 | A | paid at last; had drawn their money | payments begin on 22 june
state 2026-06-26 | B | 229,750; official figure about right | 238,400
state 2026-06-26 | C | parliament approves aid; 400m dorim package; pays 400 million | ruled out any help
state 2026-06-26 | D | from witness to suspect; a case against her exists; charged | no suspect
ask When did the payments really begin? | thursday 25 june; on thursday | m11.1, m12.1
ask When were payments to begin, as announced on 9 June? | 22 june | m3.2
ask How many persons are entitled, by the Fund's last count? | 229,750 | m11.3
ask How did parliament vote on the aid? | 88 votes in favour and 85 against | m8.1
ask What is Golestan accused of? | embezzlement; diverting 90m dorim | m4.0, m4.1
ask How much is paid to a saver at most? | 120,000 dorim | m3.1
ask Did the clerks go on strike? | stayed at work | m8.3
ask Why did the sale of the head office fail? | saw the cellar | m12.4
ask How many savers were affected, as seen on 8 June? | SIDES | m1.2 ; m2.2
ask Was the finance minister against the aid? | SIDES | m6.3 ; m6.4
ask How many clerks does the Union employ? | REFUSE
ask When will Golestan stand trial? | REFUSE
ask Which shipyard got the money? | REFUSE
since 2026-06-18 | m10.0, m11.1, m11.3, m12.0, m12.1, m12.4
since 2026-06-11 | m6.0, m8.0, m8.3, m8.4, m9.0, m9.4, m11.3, m12.0, m12.4
