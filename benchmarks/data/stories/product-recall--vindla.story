story: The Vindla pram
domain: product recall
topic: Recall of the Vindla Tern folding pram
description: Which Vindla prams are called back, how many children were hurt by the folding hinge, and what parents get.
keywords: Vindla Tern, pram recall, hinge, Brunnholt factory
entity: Vindla | Vindla AS, the pram maker, the maker | firm
entity: Vindla Tern | the Tern | product
entity: Isabela Grankvist | Grankvist, the chief executive | person
entity: Product Safety Board | the board, the safety board | agency
aspect A: Recall | Which prams are called back and how many?
aspect B: Hurt | How many children were hurt by the pram?
aspect C: Remedy | What do owners of the pram get?
aspect D: Cause | What is wrong with the pram?
matter recall: recall of the Tern
matter units: number of prams called back
matter hurt: number of children hurt
matter remedy: repair or refund for owners
matter cause: cause of the hinge failing
matter tern2: sale of the Tern Mini
matter ceo: post of chief executive Grankvist
matter fine: fine by the safety board
matter factory: output of the Brunnholt factory
matter suit: damages suit of parents
matter returned: number of prams handed in
matter warning: when the maker knew of the fault

== v1 | 2026-03-09T08:20Z | Product Safety Board | https://safetyboard.example/warning-tern
H Consumer warning: folding pram Vindla Tern | recall:about | new | news! | -
. Owners of the folding pram Vindla Tern are urged not to use it until further notice. | recall:demanded | new | news! | A
+ The left hinge may give way while a child is seated. | cause:about | new | news! | D
. Five cases of crushed or cut fingers have been notified to the Board since January. | hurt:value=5 children | new | news! | B
+ The Board has asked the manufacturer to withdraw the product and awaits its answer. | recall:demanded | new | news! | A
. Questions may be put to the helpline on weekdays from 9 to 15. | - | new | boilerplate | -

== v2 | 2026-03-09T16:45Z | Brunnholt Avis | https://brunnholtavis.example/pride
H Town's pram maker "baffled" by safety alert | recall:opinion | new | news | -
. At the red-brick works by the river, the night shift heard of it from the radio. | - | new | colour | -
+ Vindla employs 310 people in Brunnholt and sells its prams in fourteen countries. | - | new | background | -
. "There is no fault in the hinge, full stop," said chief executive Isabela Grankvist. | cause:denied | dispute v1.2 | news! | D
. She spoke of two scratched thumbs, not of five injuries. | hurt:value=2 children | dispute v1.3 | news! | B
+ Nothing would be called back, she added. | recall:refused | update v1.4 | news! | A
. A mother, Fatou Lindeberg, told us how her daughter's fingertip was sewn back on in February. | hurt:about | new | news | -

== v3 | 2026-03-11T10:15Z | Telegraf Nord | https://telegrafnord.example/vindla-recall
H Vindla bows, calls back 38,000 prams | recall:planned; units:value=38,000 prams | update v2.5,v1.4 | news! | A
. Pram maker Vindla said on Wednesday it was recalling every Tern built since spring 2024. | recall:planned | repeat v3.0 | news! | A
+ The U-turn came two days after its head had ruled out such a step. | recall:refused | repeat v2.5 | recap | A
. Customers will be sent a new hinge to screw on at home, free of charge. | remedy:planned | new | news! | C
. A supplier in Porto Verdal delivered pins of soft steel, according to the company. | cause:stands | update v2.3 | news! | D
+ The supplier, Ferragens Aduke, could not be reached. | - | new | colour | -
. Shops were told to clear their shelves by Friday. | recall:about | new | news | -

== v4 | 2026-03-11T18:30Z | Kanal Sju | https://kanalsju.example/steel
H "Our steel was fine" | cause:denied | dispute v3.4 | news! | D
. The little firm blamed for the hinges shows us its test sheets, and points a finger back at Brunnholt. | cause:denied | repeat v4.0 | news! | D

== v5 | 2026-03-12T12:00Z | Brunnholt Avis | https://brunnholtavis.example/screw
H Parents balk at do-it-yourself hinge | remedy:opinion | new | news | -
. "I am supposed to mend a thing that cut my child, with an Allen key?" asked Lindeberg, whose girl is two. | remedy:opinion | new | colour | -
+ The Consumers' League demands the full price back, 4,900 crowns a pram. | remedy:demanded | new | news! | C
. Its lawyer, Dagfinn Oyelaran, is gathering signatures for a joint action against the maker. | suit:planned | new | news | -
. In the pedestrian street a shop had a Tern in the window still. | recall:about | new | colour | -
+ As reported on Wednesday, 38,000 of them are to come back. | units:value=38,000 prams | repeat v3.0 | recap | A
. Grankvist, asked for an interview, sent a smiling photograph and no words. | - | new | colour | -

== v6 | 2026-03-16T09:05Z | Product Safety Board | https://safetyboard.example/update-tern
H Vindla Tern: extension of the measure | units:about | new | news! | A
. Following examination of stock lists, the recall of the Tern covers 61,500 units, including those built in 2023. | units:value=61,500 prams | update v3.0 | news! | A
+ Nine children are known to have been injured, one of them seriously. | hurt:value=9 children | update v1.3,v2.4 | news! | B
. In the Board's laboratory the pins showed no defect of material; the notch in which they sit was milled too shallow. | cause:stands | dispute v3.4 | news! | D
+ The notch is milled by the manufacturer itself. | cause:about | new | news | D
. The helpline is open on weekdays. | - | repeat v1.5 | boilerplate | -

== v7 | 2026-03-16T15:40Z | Telegraf Nord | https://telegrafnord.example/extension
H Pram recall grows by more than half as tally of injured hits nine | units:value=61,500 prams; hurt:value=9 children | repeat v6.1,v6.2 | news! | A, B
. Ferragens Aduke said it felt vindicated and expected a word from Brunnholt. | cause:opinion | new | colour | -
. Vindla has meanwhile taken the Tern Mini off sale as a precaution, though that model has a different hinge. | tern2:cancelled | new | news! | -
+ The factory has been on half output since Thursday, a works council member said. | factory:stands | new | news | -
. One of the injured, a boy from Sulevik, lost the tip of a finger. | hurt:about | new | news | -
. In 2016 the firm recalled a bicycle seat after a strap had frayed. | - | new | background | -
. The firm had at first called back 38,000 prams, on the Wednesday of last week. | units:value=38,000 prams | repeat v3.0 | recap | A

== v8 | 2026-03-17T11:30Z | Vindla AS | https://vindla.example/apology
H To all parents | - | new | colour | -
. We are deeply sorry for the pain that our product has caused. | - | new | colour | -
+ We stand by our view that the pins were not up to standard. | cause:opinion | repeat v3.4 | recap | D
. Every owner of a Tern may choose, from today, between a workshop repair and the return of the full price. | remedy:done | update v5.2,v3.3 | news! | C
+ No receipt will be needed. | remedy:about | new | news | C
. Vindla has made prams with love since 1961. | - | new | boilerplate | -

== v9 | 2026-03-17T19:20Z | Kanal Sju | https://kanalsju.example/mail
H The e-mail from November | warning:about | new | news | -
. A fitter wrote to his bosses about "that left notch" four months before the alert, a printout seen by this programme shows. | warning:stands | new | news! | D
+ Vindla says nobody upstairs ever read it. | warning:denied | dispute v9.1 | news! | -

== v10 | 2026-03-19T13:10Z | Brunnholt Avis | https://brunnholtavis.example/fitter
H He warned them, and has the reply to prove it | warning:stands | confirm v9.1 | news! | -
. Ansumane Rydfors, 44, lays two sheets of paper on his kitchen table. | - | new | colour | -
+ One is his warning, the other an answer from the head of production, dated November 20: "Noted, we live with it." | warning:stands | dispute v9.2 | news! | -
. Rydfors has been on sick leave since the new year. | - | new | background | -
. Late on Thursday the supervisory board let it be known that Grankvist was staying. | ceo:stands | new | news | -
+ Her contract runs until 2028. | ceo:about | new | background | -
. Correction: we wrote on March 12 that a Tern costs 4,900 crowns; the price is 5,400. | remedy:about | retract v5.2 | news | C

== v11 | 2026-03-23T07:50Z | Telegraf Nord | https://telegrafnord.example/week-three
H What parents should know about the Vindla recall | recall:about | new | recap | -
. The Tern has been the subject of a warning since March 9 and of a recall since March 11. | recall:stands | repeat v3.1,v1.1 | recap | A
+ Affected are 61,500 prams from three model years. | units:value=61,500 prams | repeat v6.1 | recap | A
. Owners can have theirs mended in a workshop or get their money back, without a receipt. | remedy:stands | repeat v8.3,v8.4 | recap | C
+ The safety board holds a shallow notch to be at fault, the maker the supplier's steel. | cause:about | repeat v6.3,v8.2 | recap | D
. Up to Sunday evening, some 22,000 had been brought back, a Vindla spokeswoman said. | returned:value=22,000 prams | new | news | -
. The lawyer Oyelaran plans a joint suit. | suit:planned | repeat v5.3 | recap | -

== v12 | 2026-03-26T14:25Z | Telegraf Nord | https://telegrafnord.example/grankvist-out
H Vindla chief quits over unread warning | ceo:done | update v10.4 | news! | -
. Isabela Grankvist resigned on Thursday, a week after her board had backed her. | ceo:done | repeat v12.0 | news! | -
+ "The message reached my desk, and I told you it had not; I take that back," she said in a statement. | warning:stands | retract v9.2 | news! | -
. Finance head Sunniva Bhattamar takes over for the time being. | ceo:done | new | news! | -
. One injured child was struck from the list since the pram was another make, leaving eight. | hurt:value=8 children | update v6.2 | news! | B
. The safety board is weighing a fine of up to 12 million crowns. | fine:rumoured | new | news! | -
+ The court in Sulevik received the parents' suit in the morning; 640 families have signed. | suit:done | update v5.3 | news! | -
. Brunnholt has a school orchestra named after the founder of the works. | - | new | background | -

== v13 | 2026-03-27T16:00Z | Brunnholt Avis | https://brunnholtavis.example/half
H Sighs of relief on the shop floor | factory:about | new | colour | -
. From Monday both lines will run full days again, the works council told staff at noon. | factory:planned | update v7.3 | news | -
+ Milling is to be checked by an outside engineer. | - | new | news | -
. On the fine, a source close to the safety board named nine million. | fine:rumoured | dispute v12.5 | news | -
+ A spokesman for the board said no sum had been discussed at all. | fine:denied | dispute v13.3,v12.5 | news! | -
. Rydfors, the fitter, has been offered his old bench. | - | new | news | -

state 2026-03-09 | A | nothing would be called back | -
state 2026-03-09 | B | five; two scratched thumbs | -
state 2026-03-09 | C | EMPTY
state 2026-03-09 | D | left hinge; no fault in the hinge | -
state 2026-03-11 | A | 38,000 | nothing would be called back
state 2026-03-11 | B | five; two scratched thumbs | -
state 2026-03-11 | C | new hinge | -
state 2026-03-11 | D | soft steel; our steel was fine | no fault in the hinge
state 2026-03-12 | A | 38,000 | nothing would be called back
state 2026-03-12 | B | five; two scratched thumbs | -
state 2026-03-12 | C | new hinge; full price back | -
state 2026-03-12 | D | soft steel; our steel was fine | no fault in the hinge
state 2026-03-16 | A | 61,500 | 38,000
state 2026-03-16 | B | nine | five
state 2026-03-16 | C | new hinge; full price back | -
state 2026-03-16 | D | too shallow; soft steel | no fault in the hinge
state 2026-03-17 | A | 61,500 | 38,000
state 2026-03-17 | B | nine | five
state 2026-03-17 | C | return of the full price | new hinge
state 2026-03-17 | D | too shallow; not up to standard; left notch | no fault in the hinge
state 2026-03-19 | A | 61,500 | 38,000
state 2026-03-19 | B | nine | five
state 2026-03-19 | C | return of the full price; 5,400 | 4,900
state 2026-03-19 | D | too shallow; not up to standard; left notch | no fault in the hinge
state 2026-03-23 | A | 61,500 | 38,000
state 2026-03-23 | B | nine | five
state 2026-03-23 | C | return of the full price; get their money back | new hinge
state 2026-03-23 | D | too shallow; shallow notch; not up to standard | no fault in the hinge
state 2026-03-26 | A | 61,500 | 38,000
state 2026-03-26 | B | leaving eight | nine children
state 2026-03-26 | C | return of the full price; get their money back | new hinge
state 2026-03-26 | D | too shallow; shallow notch; not up to standard | no fault in the hinge
state 2026-03-27 | A | 61,500 | 38,000
state 2026-03-27 | B | leaving eight | nine children
state 2026-03-27 | C | return of the full price; get their money back | new hinge
state 2026-03-27 | D | too shallow; shallow notch; not up to standard | no fault in the hinge
ask How many prams are called back? | 61,500 | v6.1, v7.0
ask How many children were hurt, by the latest count? | leaving eight | v12.4
ask How many prams did Vindla call back on March 11? | 38,000 | v3.0
ask What can owners of a Tern choose? | workshop repair; mended in a workshop | v8.3, v11.3
ask What does a Tern cost? | 5,400 | v10.6
ask Why did the hinge give way? | SIDES | v6.3 ; v8.2
ask Who runs Vindla after Grankvist? | bhattamar | v12.3
ask Was the fine of 12 million agreed? | SIDES | v12.5 ; v13.4
ask What did the head of production answer to the fitter? | noted, we live with it | v10.2
ask What did Vindla do with the Tern Mini? | off sale | v7.2
ask How much money do the parents claim in their suit? | REFUSE
ask Is the boy from Sulevik out of hospital? | REFUSE
ask Will other Vindla models be called back? | REFUSE
since 2026-03-23 | v12.0, v12.2, v12.3, v12.4, v12.5, v12.6, v13.1, v13.4
since 2026-03-16 | v8.3, v9.1, v10.2, v12.0, v12.3, v12.4, v12.6
