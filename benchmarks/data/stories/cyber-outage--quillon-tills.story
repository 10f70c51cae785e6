story: The Quillon till failure
domain: cyber-outage
topic: The Quillon update that stopped card payments
description: What stopped the Quillon card terminals, how many are dead, when they work again, who is to blame and who pays the shopkeepers.
keywords: Quillon, card terminals, Brightlatch update, payments outage
entity: Quillon | Quillon Pay | organisation
entity: Brightlatch | Brightlatch Security | organisation
entity: Dagny Orlov | Orlov, Quillon's chief executive | person
entity: Femi Castellane | Castellane, the central bank governor | person
aspect A: Terminals | How many terminals are dead?
aspect B: Cause | What caused the failure?
aspect C: Restoration | When will cards work again?
aspect D: Compensation | Will shopkeepers be paid for their losses?
aspect E: Cash limit | Is there a limit on cash withdrawals?
aspect F: Chief | Who runs Quillon?
matter terminals: number of card terminals out of order
matter cause: cause of the terminal failure
matter restore: return of card payments
matter compensation: compensation of shopkeepers by Quillon
matter cashlimit: limit on cash withdrawals
matter chief: Dagny Orlov's post at the head of Quillon
matter losses: losses of the retail trade
matter hearing: hearing of the finance committee
matter warning: Quillon's warning from Brightlatch before the update
matter suit: shopkeepers' lawsuit against Brightlatch

== k1 | 2026-05-08T14:10Z | Pelham Wire | https://pelhamwire.example/tills-fail
H Card terminals fail across Estrenia at lunchtime | restore:failed | new | news! | C
. About 70,000 payment terminals of the operator Quillon stopped working on Friday shortly after noon. | terminals:value=70,000 terminals | new | news! | A
+ The company gave no reason. | cause:about | new | colour | -
. Quillon handles two of every three card payments in the country. | - | new | background | -
+ Cash machines were running, the central bank said. | - | new | news | -
== k2 | 2026-05-08T18:30Z | Castrel Evening Post | https://castrelpost.example/soup
H "Take the soup, pay me Monday" | - | new | colour | -
. At Zora Pinheiro's lunch counter in Castrel, the queue broke up when the little screens went blue. | restore:failed | repeat k1.0 | news | C
+ "I had eleven bowls out and not one coin in the house," she said. | - | new | colour | -
. Rumours of a break-in by hackers ran through the covered market all afternoon. | cause:rumoured | new | news | B
+ A stallholder, Hugo Brandl, swore that his terminal had shown a skull. | cause:rumoured | new | colour | B
. The traders' guild wants Quillon to make good every lost sale. | compensation:demanded | new | news! | D
== k3 | 2026-05-08T20:00Z | Quillon Pay | https://quillon.example/release-1
H Information for merchants | - | new | boilerplate | -
. An update delivered by our security supplier Brightlatch has left some devices unable to start. | cause:done | dispute k2.4, k2.3 | news! | B
+ There was no intrusion of any kind. | cause:denied | dispute k2.4, k2.3 | news! | B
. We count 52,000 devices concerned. | terminals:value=52,000 devices | dispute k1.1 | news! | A
+ Service will be restored by Saturday evening. | restore:planned | new | news! | C
. Chief executive Dagny Orlov thanks merchants for their patience. | chief:stands | new | colour | F
+ For questions, please use the merchant portal. | - | new | boilerplate | -
== k4 | 2026-05-09T08:15Z | Channel Six | https://channelsix.example/brightlatch
H Supplier: yes, it was our file | cause:done | confirm k3.1 | news! | B
. Brightlatch engineer Rosa Thiele told us that one bad line had slipped through testing. | cause:done | confirm k3.1 | news! | B
== k5 | 2026-05-09T19:40Z | Pelham Wire | https://pelhamwire.example/cash-cap
H Cash rationed as cards stay dead | cashlimit:done | new | news! | E
. Withdrawals were capped at 200 marks a day after a run on machines, Governor Femi Castellane announced. | cashlimit:value=200 marks | new | news! | E
+ He said that the measure would lapse on Wednesday. | cashlimit:planned | new | news | E
. Quillon let its Saturday target slip and spoke of Monday morning. | restore:planned | update k3.4, k2.1 | news! | C
+ Some 61,000 terminals were still silent at six, by its reckoning. | terminals:value=61,000 terminals | update k3.3, k1.1 | news! | A
. The finance committee of parliament is to hear Orlov on 14 May. | hearing:planned | new | news | -
== k6 | 2026-05-09T21:00Z | Castrel Evening Post | https://castrelpost.example/warned
H Did Quillon ignore an alarm? | warning:rumoured | new | news! | -
. An internal message advised customers to hold off installing the file, a former Brightlatch employee told the Post. | warning:rumoured | new | news! | -
+ The man said it went out on Thursday night at ten. | warning:done | new | news | -
. "No such message reached us," Orlov said by telephone. | warning:denied | dispute k6.2, k6.1 | news! | -
+ Brightlatch did not answer calls. | - | new | colour | -
. In Castrel harbour, fishermen went back to chalk and slate. | - | new | colour | -
+ The town had a similar blackout in 2017, when mice ate a cable. | - | new | background | -
== k7 | 2026-05-11T07:30Z | Channel Six | https://channelsix.example/monday
H Beep! First cards go through | restore:under_way | update k5.3 | news! | C
. Shops in the capital took plastic again from six o'clock, while the provinces wait. | restore:under_way | repeat k7.0 | news! | C
== k8 | 2026-05-11T15:20Z | Castrel Evening Post | https://castrelpost.example/monday-castrel
H Castrel still counts coins | restore:about | new | news | -
. Zora Pinheiro's terminal came to life at eight in the morning and died again at nine. | - | new | colour | -
+ Bank clerk Emil Sato saw a dozen customers in the capital's station pay by card. | restore:under_way | confirm k7.1 | news | C
. Quillon's regional manager, Anselm Roe, said 19,000 devices remained to be mended by hand. | terminals:value=19,000 devices | update k5.4 | news! | A
+ The guild's own survey, also of Monday, arrives at double that. | terminals:value=38,000 devices | dispute k8.3 | news | A
. Roe ruled out any payment to traders, pointing to the small print. | compensation:refused | update k2.5 | news! | D
+ "Then he can eat the small print," said guild chairwoman Lene Brandl, who is Hugo Brandl's sister. | compensation:opinion | new | colour | -
. The guild puts what its members have lost at 88 million marks. | losses:value=88 million marks | new | news | -
== k9 | 2026-05-12T09:00Z | Pelham Wire | https://pelhamwire.example/explainer
H Estrenia's card failure: what is known | - | new | recap | -
. A faulty file from the supplier Brightlatch stopped tens of thousands of terminals on 8 May. | cause:done | repeat k4.1 | recap | B
+ Card payments came back in the capital on Monday. | restore:under_way | repeat k7.1 | recap | C
. No one may draw more than 200 marks a day from a machine. | cashlimit:stands | repeat k5.1 | recap | E
+ Quillon has turned the traders away. | compensation:refused | repeat k8.5 | recap | D
. The firm was founded in 1998 by two ticket printers. | - | new | background | -
. Separately, the tram operator of Castrel raised its fares by four per cent. | - | new | off | -
== k10 | 2026-05-13T18:00Z | Central Bank of Estrenia | https://centralbank.example/cash
H Decision on cash withdrawals | cashlimit:about | new | colour | -
. Machines will give out any amount again from midnight. | cashlimit:cancelled | update k9.3, k5.2 | news! | E
+ Governor Castellane said that deposits had been safe at all times. | - | new | colour | -
. The bank's sensors registered card traffic at 97 per cent of a normal Wednesday. | restore:done | update k8.2, k7.1 | news! | C
+ The bank estimates the damage to retailers at 35 million marks. | losses:value=35 million marks | dispute k8.7 | news | -
== k11 | 2026-05-14T16:45Z | Pelham Wire | https://pelhamwire.example/hearing
H Orlov takes back denial before lawmakers | warning:done | retract k6.3 | news! | -
. "The alert was in our inbox on Thursday night, and I was wrong to say otherwise," the Quillon chief told the finance committee. | warning:done; hearing:done | retract k6.3 | news! | -
+ Her words came three hours into the session. | hearing:done | update k5.5 | news | -
. Brightlatch handed over the log of the mail, stamped 22:04. | warning:done | confirm k11.1, k6.2 | news! | -
+ She promised a fund of 20 million marks for traders. | compensation:planned | update k9.4, k8.5 | news! | D
. The last dead device was replaced on Thursday morning, she added. | terminals:value=0 devices | update k8.3 | news! | A
+ Committee member Tove Marchetti called the evening "a lesson in small print". | - | new | colour | -
== k12 | 2026-05-14T21:10Z | Castrel Evening Post | https://castrelpost.example/correction
H Shopkeepers take Brightlatch to court | suit:planned | new | news! | -
. The guild will file its claim next week, Lene Brandl said, whatever Quillon's fund brings. | suit:planned | new | news! | -
+ She thinks little of the twenty million: "Crumbs." | compensation:opinion | new | colour | -
. Correction: the guild's losses were given here on Monday as 88 million marks; the figure should have been 48 million. | losses:value=48 million marks | retract k8.7 | news! | -
+ Zora Pinheiro has been paid for nine of her eleven bowls. | - | new | colour | -
== k13 | 2026-05-18T10:30Z | Pelham Wire | https://pelhamwire.example/orlov-goes
H Quillon looks for new head after Orlov steps aside | chief:cancelled | update k3.5 | news! | F
. The board accepted her departure on Sunday night, and finance director Ruben Achterberg fills in. | chief:cancelled | repeat k13.0 | news! | F
+ The first traders had money from the fund in their accounts on Monday morning. | compensation:done | update k11.4 | news! | D
. Brightlatch and the guild settled their quarrel before a judge ever saw it. | suit:cancelled | update k12.1, k12.0 | news! | -
+ Pinheiro showed a bank slip for 310 marks marked "Quillon fund". | compensation:done | confirm k13.2 | news | D
. Achterberg once ran a chain of cinemas. | - | new | background | -
state 2026-05-08 | A | 52,000; 70,000 | -
state 2026-05-08 | B | update delivered; no intrusion | -
state 2026-05-08 | C | saturday evening | -
state 2026-05-08 | D | make good | -
state 2026-05-08 | E | EMPTY | -
state 2026-05-08 | F | chief executive dagny orlov | -
state 2026-05-09 | A | 61,000 | 52,000
state 2026-05-09 | B | our file; one bad line | hackers
state 2026-05-09 | C | monday morning | saturday evening
state 2026-05-09 | D | make good | -
state 2026-05-09 | E | 200 marks; rationed | -
state 2026-05-09 | F | chief executive dagny orlov | -
state 2026-05-11 | A | 19,000; double that | 61,000
state 2026-05-11 | B | our file; one bad line | hackers
state 2026-05-11 | C | first cards go through; took plastic again; pay by card | saturday evening
state 2026-05-11 | D | ruled out any payment | make good
state 2026-05-11 | E | 200 marks; rationed | -
state 2026-05-11 | F | chief executive dagny orlov | -
state 2026-05-12 | A | 19,000; double that | 61,000
state 2026-05-12 | B | faulty file; our file; one bad line | hackers
state 2026-05-12 | C | came back; first cards go through; took plastic again; pay by card | saturday evening
state 2026-05-12 | D | ruled out any payment; turned the traders away | make good
state 2026-05-12 | E | 200 marks; rationed | -
state 2026-05-12 | F | chief executive dagny orlov | -
state 2026-05-13 | A | 19,000; double that | 61,000
state 2026-05-13 | B | faulty file; our file; one bad line | hackers
state 2026-05-13 | C | 97 per cent | took plastic again
state 2026-05-13 | D | ruled out any payment; turned the traders away | make good
state 2026-05-13 | E | any amount again | 200 marks; rationed
state 2026-05-13 | F | chief executive dagny orlov | -
state 2026-05-14 | A | last dead device was replaced | 19,000
state 2026-05-14 | B | faulty file; our file; one bad line | hackers
state 2026-05-14 | C | 97 per cent | took plastic again
state 2026-05-14 | D | fund of 20 million | ruled out any payment
state 2026-05-14 | E | any amount again | 200 marks; rationed
state 2026-05-14 | F | chief executive dagny orlov | -
state 2026-05-18 | A | last dead device was replaced | 19,000
state 2026-05-18 | B | faulty file; our file; one bad line | hackers
state 2026-05-18 | C | 97 per cent | took plastic again
state 2026-05-18 | D | had money from the fund; quillon fund | ruled out any payment
state 2026-05-18 | E | any amount again | 200 marks; rationed
state 2026-05-18 | F | steps aside; achterberg | chief executive dagny orlov
ask What caused the terminals to fail? | update; bad line; faulty file | k4.1
ask When did the alert reach Quillon? | Thursday night; 22:04 | k11.1
ask How much cash could a person draw on 10 May? | 200 marks | k5.1
ask How large is the fund for traders? | 20 million | k11.4
ask Who runs Quillon for the time being? | Achterberg | k13.1
ask When did Quillon expect service back on 9 May? | Monday morning | k5.3
ask How many terminals were still dead on 11 May? | SIDES | k8.3 ; k8.4
ask How much did the shopkeepers lose? | SIDES | k10.4 ; k12.3
ask Why did Quillon install the file despite the alert? | REFUSE
ask How much did Brightlatch pay the guild? | REFUSE
ask Was anybody at Brightlatch dismissed? | REFUSE
ask When will a permanent chief be appointed? | REFUSE
since 2026-05-13 | k11.0, k11.1, k11.3, k11.4, k11.5, k12.3, k13.0, k13.1, k13.2, k13.3
