story: The Dohwan bid for Wexcombe Cables
domain: company merger
topic: Takeover of Wexcombe Cables by Dohwan Electric
description: Whether Dohwan Electric gets Wexcombe Cables, at what price, with how many job losses, and what the regulator says.
keywords: Dohwan Electric, Wexcombe Cables, takeover, Thyrion, Fair Trading Office
entity: Wexcombe Cables | Wexcombe, the cable maker | company
entity: Dohwan Electric | Dohwan, the Korean group | company
entity: Thyrion Holdings | Thyrion | company
entity: Marion Tredgold | Tredgold, Ms Tredgold | person
entity: Leyla Sarrafan | Sarrafan, Mrs Sarrafan | person
aspect A: Deal | Where does the takeover stand?
aspect B: Price | How much is offered for each share?
aspect C: Job cuts | How many jobs are to go?
aspect D: Regulator | What does the Fair Trading Office do about the deal?
matter bid: Dohwan's takeover of Wexcombe Cables
matter price: price per share offered by Dohwan
matter jobs: number of jobs to be cut
matter plant: future of the Kavarli plant
matter review: Fair Trading Office's examination of the deal
matter rival: rival bid by Thyrion
matter family: Sarrafan family's support of the bid
matter vote: shareholders' vote on the offer
matter chief: Marion Tredgold's future as chief executive

== m1 | 2026-03-02T06:40Z | Meridian Wire | https://meridianwire.example/dohwan-talks
H Dohwan in talks to buy Wexcombe Cables - sources | bid:rumoured | new | news! | A
. Dohwan Electric is in advanced talks to acquire Wexcombe Cables, three people with knowledge of the matter said on Monday. | bid:rumoured | repeat m1.0 | news! | A
+ One of the three put the price at about $29 a share. | price:value=29 dollars per share | new | news! | B
. Wexcombe, founded in 1911, makes subsea power cable at four plants and employs some 6,200 people. | - | new | background | -
+ Its stock closed at $23.40 on Friday. | - | new | background | -
. Neither company answered emails sent before the Seobin exchange opened. | - | new | colour | -
== m2 | 2026-03-02T16:20Z | Wexcombe Beacon | https://wexcombebeacon.example/news-to-me
H 'News to me': cable boss plays down takeover talk | bid:denied | dispute m1.1 | news! | A
. Wexcombe Cables is talking to nobody about a sale, its chief executive, Marion Tredgold, told the Beacon outside the Brook Lane works on Monday afternoon. | bid:denied | repeat m2.0 | news! | A
. "I read about it over my porridge like everybody else," Ms Tredgold said. | bid:about | new | colour | -
. Two men coming off shift said a Korean buyer had been canteen gossip since January. | bid:rumoured | new | news | -
. A merger with Penhallow Wire collapsed in 2019 when the pension trustees objected. | - | new | background | -
+ Joyce Adderley, who winds copper at night, hoped for "somebody with deep pockets and a long memory". | bid:opinion | new | colour | -
== m3 | 2026-03-03T07:00Z | Dohwan Electric | https://dohwan.example/press/offer-wexcombe
H Dohwan Electric and Wexcombe Cables announce recommended cash offer | bid:planned | update m2.1, m1.1 | news! | A
. The boards of Dohwan Electric Co. and Wexcombe Cables plc are pleased to announce that they have reached agreement on a cash offer for the whole of Wexcombe. | bid:planned | repeat m3.0 | news! | A
+ Under the terms, holders will receive $31.50 for each share, which values Wexcombe at approximately $4.1 billion. | price:value=31.50 dollars per share | update m1.2 | news! | B
. The Sarrafan family, owner of 22 per cent, has given an irrevocable undertaking to accept. | family:stands | new | news! | -
. Completion is subject to a vote of shareholders on 26 March and to clearance by the Fair Trading Office. | vote:planned;review:planned | new | news! | D
+ "Two great makers belong under one roof," said Cho Min-gyeom, chairman of Dohwan. | bid:opinion | new | colour | -
. Ms Tredgold will lead the combined cable division. | chief:planned | new | news | -
. This announcement is not an offer to buy securities in any jurisdiction. | - | new | boilerplate | -
== m4 | 2026-03-03T17:45Z | Wexcombe Beacon | https://wexcombebeacon.example/sold
H Sold: Koreans to pay $4.1bn for town's biggest employer | bid:planned | repeat m3.1 | news! | A
. Less than a day after waving the rumours away, Marion Tredgold stood beside her new owners in the town hall and smiled. | bid:planned | repeat m3.1 | colour | A
. She apologised for Monday's remark, but insisted that she had been "bound by the rules to say what I said". | bid:about | new | colour | -
. Dohwan expects to shed 400 posts over three years, mostly in offices, its finance chief, Ryu Hae-won, told reporters. | jobs:value=400 posts | new | news! | C
. The engineering union Cablecraft reckons the true figure is closer to 1,100. | jobs:value=1,100 | dispute m4.3 | news! | C
+ "You do not find $180 million of savings in the stationery cupboard," said its regional officer, Petros Vallianos. | jobs:opinion | new | colour | -
. No site will close, Mr Ryu added. | plant:denied | new | news! | -
+ Dohwan itself shut a transformer works at Dalmoro in 2021, with the loss of 260 jobs. | - | new | background | -
== m5 | 2026-03-06T08:15Z | Haneul Business Daily | https://haneulbiz.example/kavarli
H Internal plan sees end of Turkish-side cable plant | plant:rumoured | dispute m4.6 | news! | -
. A Dohwan board paper seen by this newspaper foresees that production at Kavarli, the smallest of Wexcombe's works, ends in mid-2027. | plant:planned | repeat m5.0 | news! | -
. Kavarli employs 540 people and makes low-voltage cable for housing. | - | new | background | -
+ The paper, dated 19 February, also mentions total reductions of "roughly 1,050 heads". | jobs:value=1,050 heads | dispute m4.3 | news! | C
. A Dohwan spokeswoman, Bae Su-ryeon, called the document an early draft which the board never adopted. | plant:denied;jobs:denied | dispute m5.1, m5.3 | news | -
. Dohwan shares lost 2.6 per cent in Seobin, where the general index was flat. | - | new | news | -
+ The mayor of Kavarli could not be reached by telephone. | - | new | colour | -
== m6 | 2026-03-06T18:00Z | Channel Four Coasts | https://fourcoasts.example/thyrion-enters
H Greek-owned group gatecrashes cable deal | rival:planned | new | news! | -
. Thyrion is said to be readying $33 a share in cash and stock, and it would keep every plant. | rival:planned | new | news! | -
+ Our business editor explains why the Sarrafans hold the key. | family:about | new | colour | -
== m7 | 2026-03-09T09:30Z | Meridian Wire | https://meridianwire.example/thyrion-confirms
H Thyrion confirms interest in Wexcombe | rival:planned | confirm m6.1 | news! | -
. Thyrion Holdings said it was considering a cash-and-share offer for Wexcombe Cables worth $33 a share. | rival:planned | repeat m7.0 | news! | -
+ It has until 5 p.m. on 23 March to bid or walk away under takeover rules. | rival:about | new | news! | -
. Wexcombe stock jumped 6 per cent to $32.80, above Dohwan's $31.50. | price:value=31.50 dollars per share | new | news | B
. The Sarrafan family's promise to Dohwan lapses if a rival offers at least 5 per cent more, the offer document shows. | family:about | new | news! | -
. Dohwan declined to comment. | - | new | colour | -
. Thyrion's own steel arm was fined for price-fixing in 2014. | - | new | background | -
== m8 | 2026-03-13T12:10Z | Meridian Wire | https://meridianwire.example/dohwan-raises
H Dohwan sweetens Wexcombe bid to $34 | price:value=34 dollars per share | update m7.3 | news! | B
. Dohwan Electric lifted its offer for Wexcombe Cables on Friday by $2.50 a share and declared it final. | price:value=34 dollars per share | repeat m8.0 | news! | B
. The shareholders' meeting was moved by eight days to 3 April to give investors time to study the terms. | vote:planned | update m3.4 | news! | -
. The Fair Trading Office opened its examination of the deal the same morning and set 27 March as the date for a first ruling. | review:under_way | update m3.4 | news! | D
+ If the office finds a risk to competition, a second phase of five months would follow. | review:about | new | news | D
. The combined firm would hold 38 per cent of the market for high-voltage sea cable, by the office's count. | - | new | background | -
+ In a note, Orchard Lane Securities gave Thyrion "one chance in five". | rival:opinion | new | colour | -
== m9 | 2026-03-13T17:30Z | Wexcombe Beacon | https://wexcombebeacon.example/final-offer
H Second helping from Seobin | price:about | new | colour | -
. The Korean suitor is offering shareholders thirty-four dollars apiece, and says that it will not go higher. | price:value=34 dollars per share | repeat m8.1 | news! | B
. Leyla Sarrafan, who speaks for the founding family, said: "We gave our word and we have been given no reason to break it." | family:stands | confirm m3.3 | news | -
. Cablecraft wants a written guarantee for Kavarli and threatens to ballot its members on strike action. | plant:demanded | new | news! | -
. Correction: on 3 March we reported, from a remark by Mr Ryu, that 400 posts were to go; he spoke of 400 in the home plants only, and the recording bears this out. | jobs:value=400 posts | retract m4.3 | news! | C
. The Beacon's spring supplement, with eight pages on gardens, comes free with Saturday's edition. | - | new | boilerplate | -
== m10 | 2026-03-20T07:20Z | Haneul Business Daily | https://haneulbiz.example/headcount
H Dohwan puts a number on it: 780 jobs | jobs:value=780 jobs | update m9.4, m4.3 | news! | C
. In a supplement to its offer document, the Seobin company says that it foresees 780 redundancies across both groups by the end of 2028. | jobs:value=780 redundancies | repeat m10.0 | news! | C
. Another 130 staff will be asked to move from Nea Lithra to Wexcombe. | - | new | news | -
. On Kavarli the supplement promises that cable will be made there until at least 2030. | plant:stands | update m5.1, m9.3 | news! | -
+ Mr Vallianos said the promise was "worth a signature, so let us see the signature". | plant:opinion | new | colour | -
. Integration will cost $95 million, one-third of it for computer systems. | - | new | news | -
+ The chairman's nephew, Cho Tae-wol, who runs Dohwan's battery arm, has no part in the transaction. | - | new | background | -
== m11 | 2026-03-23T17:25Z | Meridian Wire | https://meridianwire.example/thyrion-out
H Thyrion walks away from Wexcombe | rival:cancelled | update m7.1 | news! | -
. Thyrion Holdings said on Monday, half an hour before its deadline, that it would make no offer for Wexcombe Cables. | rival:cancelled | repeat m11.0 | news! | -
+ At $34, it said, the target no longer met its criteria for returns. | rival:about;price:value=34 dollars per share | new | news | B
. Dohwan announced its cash bid of $31.50 on 3 March and raised it ten days later; the board of Wexcombe recommended both. | bid:planned;price:about | repeat m8.1, m3.2 | recap | A
. The rules bar Thyrion from returning for six months. | rival:about | new | background | -
== m12 | 2026-03-27T11:05Z | Channel Four Coasts | https://fourcoasts.example/watchdog
H Watchdog waves cable takeover through, with one string | review:done | update m8.3 | news! | D
. They must sell the Nea Lithra jointing business first, says the Fair Trading Office, but there will be no second phase. | review:done | repeat m12.0 | news! | D
+ And what becomes of the boss? | chief:about | new | colour | -
== m13 | 2026-03-27T18:10Z | Wexcombe Beacon | https://wexcombebeacon.example/tredgold-leaves
H Tredgold to go in June as Dohwan clears last hurdle but one | chief:planned | update m3.6 | news! | -
. Marion Tredgold will not, after all, run the merged cable division, and leaves on 30 June with a payment of $3.2m. | chief:planned | repeat m13.0 | news! | -
. Her successor is to be Theo Kassandris, at present head of the Nea Lithra yard. | chief:planned | new | news! | -
. Competition officials approved the purchase on Friday on condition that the jointing unit is divested. | review:done | repeat m12.1 | news! | D
+ Dohwan agreed to that demand within the hour, according to its lawyer, Alison Peverell. | review:about | new | news | D
. All that is wanting is the investors' verdict on 3 April. | vote:planned | repeat m8.2 | recap | -
+ "Somebody had better count the spoons," Mr Vallianos said of the farewell money. | chief:opinion | new | colour | -
== m14 | 2026-04-03T15:50Z | Meridian Wire | https://meridianwire.example/vote
H Wexcombe holders back Dohwan takeover with 91 pct | vote:done | update m13.5, m8.2 | news! | A
. Investors holding 91 per cent of the votes cast approved the $34-a-share sale at a meeting in Wexcombe on Friday. | vote:done;price:value=34 dollars per share | repeat m14.0 | news! | A, B
. The Sarrafan family voted its entire stake in favour. | family:done | update m9.2 | news | -
+ Delivery of the shares is expected on 17 April, when the listing ends. | bid:planned | new | news! | A
. A court case over Penhallow Wire's pensions, in which Wexcombe is a party, goes on. | - | new | background | -

state 2026-03-02 | A | in talks; advanced talks; talking to nobody | agreement; approved
state 2026-03-02 | B | about $29 | 31.50; $34
state 2026-03-02 | C | EMPTY
state 2026-03-02 | D | EMPTY
state 2026-03-03 | A | recommended cash offer; reached agreement; sold: koreans | talking to nobody
state 2026-03-03 | B | $31.50 | $29
state 2026-03-03 | C | 400 posts; 1,100 | 780
state 2026-03-03 | D | clearance by the fair trading office | no second phase
state 2026-03-06 | A | recommended cash offer; reached agreement; sold: koreans | talking to nobody
state 2026-03-06 | B | $31.50 | $29
state 2026-03-06 | C | 1,050 heads; 400 posts; 1,100 | 780
state 2026-03-06 | D | clearance by the fair trading office | no second phase
state 2026-03-09 | A | recommended cash offer; reached agreement; sold: koreans | talking to nobody
state 2026-03-09 | B | $31.50 | $29
state 2026-03-09 | C | 1,050 heads; 400 posts; 1,100 | 780
state 2026-03-09 | D | clearance by the fair trading office | no second phase
state 2026-03-13 | A | recommended cash offer; reached agreement; sold: koreans | talking to nobody
state 2026-03-13 | B | $34; thirty-four dollars | $29
state 2026-03-13 | C | 400 in the home plants only; 1,050 heads; 1,100 | 780
state 2026-03-13 | D | opened its examination; 27 march | no second phase
state 2026-03-20 | A | recommended cash offer; reached agreement; sold: koreans | talking to nobody
state 2026-03-20 | B | $34; thirty-four dollars | $29
state 2026-03-20 | C | 780 | 400 posts
state 2026-03-20 | D | opened its examination; 27 march | no second phase
state 2026-03-23 | A | recommended cash offer; reached agreement; the board of wexcombe recommended both | talking to nobody
state 2026-03-23 | B | $34; thirty-four dollars | $29
state 2026-03-23 | C | 780 | 400 posts
state 2026-03-23 | D | opened its examination; 27 march | no second phase
state 2026-03-27 | A | recommended cash offer; reached agreement; the board of wexcombe recommended both | talking to nobody
state 2026-03-27 | B | $34; thirty-four dollars | $29
state 2026-03-27 | C | 780 | 400 posts
state 2026-03-27 | D | waves cable takeover through; no second phase; approved the purchase | opened its examination
state 2026-04-03 | A | 91 pct; 91 per cent; 17 april | talking to nobody
state 2026-04-03 | B | $34 | $29
state 2026-04-03 | C | 780 | 400 posts
state 2026-04-03 | D | waves cable takeover through; no second phase; approved the purchase | opened its examination
ask How much does Dohwan pay for each Wexcombe share? | $34; thirty-four dollars | m14.1, m8.1
ask What did Dohwan offer per share on 3 March? | $31.50 | m3.2
ask How many redundancies does the offer document foresee? | 780 | m10.1
ask How many jobs were to go, as people saw it on 3 March? | SIDES | m4.3 ; m4.4
ask Will the Kavarli plant close in 2027? | SIDES | m5.1 ; m5.4
ask Why did Thyrion not bid? | no longer met its criteria | m11.2
ask What must be sold before the takeover can go ahead? | nea lithra jointing business; jointing unit | m12.1, m13.3
ask Who will succeed Marion Tredgold? | theo kassandris | m13.2
ask When did the shareholders vote on the offer? | friday; 3 april | m14.1, m13.5
ask Did Cablecraft members vote to strike? | REFUSE
ask Which bank finances the takeover? | REFUSE
ask What did the mayor of Kavarli say about the plant? | REFUSE
since 2026-03-13 | m10.0, m10.3, m11.0, m12.0, m13.0, m13.2, m14.0
since 2026-03-03 | m5.1, m5.3, m7.1, m8.0, m8.2, m8.3, m10.0, m11.0, m12.0, m13.0, m14.0
