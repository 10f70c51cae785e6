story: Aldermoor and Kestanli, the dairies that did not marry
domain: company merger
topic: Merger of Aldermoor Dairies and Kestanli Foods
description: Whether the two dairy groups may merge, what the Competition Council and the courts say, and what it means for farmers.
keywords: Aldermoor Dairies, Kestanli Foods, merger, Competition Council, milk price
entity: Aldermoor Dairies | Aldermoor, the co-operative | company
entity: Kestanli Foods | Kestanli | company
entity: Competition Council | the council, the competition body | authority
entity: Rowena Thackley | Thackley, Mrs Thackley | person
entity: Orhan Demirsoy | Demirsoy, Mr Demirsoy | person
entity: Kyriaki Manthou | Manthou, Ms Manthou | person
aspect A: Merger | Is the merger going ahead?
aspect B: Council | What has the Competition Council decided?
aspect C: Break fee | How much must be paid if the merger fails?
aspect D: Milk price | What do Aldermoor farmers get for a litre of milk?
matter merger: merger of Aldermoor and Kestanli
matter ruling: Competition Council's ruling on the merger
matter remedy: sale of the Stavria creamery as a remedy
matter appeal: appeal against the council's ruling
matter ballot: ballot of the co-operative's members
matter fee: size of the break fee
matter share: joint share of the yoghurt market
matter milk: price paid to Aldermoor farmers per litre
matter chair: Rowena Thackley's post as chair of Aldermoor
matter leak: who passed the draft ruling to the press

== d1 | 2025-09-08T09:12Z | Ledger Agency | https://ledgeragency.example/council-to-rule
H Dairy merger ruling due in a week | ruling:planned | new | news! | B
. The Competition Council will rule on 15 September on the union of Aldermoor Dairies with Kestanli Foods, its president said. | ruling:planned | repeat d1.0 | news! | B
+ The two groups agreed in May to form the country's largest maker of yoghurt and cheese. | merger:planned | new | background | A
. Together they would sell between 45 and 50 per cent of all yoghurt, council papers say. | share:value=45 to 50 per cent | new | news | -
. Should either side pull out, it owes the other 36 million lires, according to the contract. | fee:value=36 million lires | new | news | C
. Kestanli is listed; Aldermoor belongs to 2,140 farmers. | - | new | background | -
== d2 | 2025-09-08T17:30Z | Aldermoor Echo | https://aldermoorecho.example/milk-talk
H "We'd be small cheese": farmers wait for the ruling | ruling:about | new | colour | -
. At the Aldermoor show the talk on Monday was of little but Kestanli, rain and the price of straw. | merger:about | new | colour | -
. Members are paid 11.4 lires a litre at present, less than they were in spring. | milk:value=11.4 lires per litre | new | news | D
+ Rowena Thackley, who chairs the co-operative, promised a full lira more once the papers are signed. | milk:planned | new | news! | D
. "A lira is a lira, but my grandfather's name is on that gate," said Clement Hobday, who milks ninety cows at Upper Fenn. | merger:opinion | new | colour | -
. Nobody at the show could say how the council would decide, and its local office was shut for the holiday. | ruling:about | new | colour | B
+ A prize for the best ewe went to Selin Koray. | - | new | off | -
== d3 | 2025-09-11T16:40Z | TV Bosfora | https://tvbosfora.example/draft
H Leak: council leans towards No | ruling:rumoured | new | news! | B
. A draft of 140 pages shown to this channel would forbid the marriage unless Kestanli gives up its creamery at Stavria. | ruling:rumoured;remedy:demanded | repeat d3.0 | news! | B
. Will it? Mr Demirsoy's answer, in two words, at eight. | remedy:about | new | colour | -
+ The pages reached us by way of Kyriaki Manthou, one of the seven council members. | leak:stands | new | news! | -
== d4 | 2025-09-12T10:05Z | Ledger Agency | https://ledgeragency.example/never-stavria
H Kestanli rules out selling Stavria creamery | remedy:refused | update d3.1 | news! | -
. Kestanli Foods will keep its largest plant, Stavria, whatever the price, chief executive Orhan Demirsoy said on Friday. | remedy:refused | repeat d4.0 | news! | -
+ His words on television the evening before, "Never, madam", had been followed by a fall of 4 per cent in the share. | remedy:refused | new | news | -
. The Competition Council said that no draft existed in the form described. | ruling:denied | dispute d3.1 | news! | B
+ It has asked prosecutors to find out who showed papers to TV Bosfora. | leak:under_way | new | news | -
. Kestanli has 3,900 employees, 610 of them at Stavria. | - | new | background | -
== d5 | 2025-09-15T08:00Z | Competition Council | https://council.example/decision-71
H Decision 71/2025: concentration Aldermoor/Kestanli prohibited | ruling:done | update d1.1, d3.1 | news! | A, B
. The Council has today prohibited the concentration notified by the undertakings Aldermoor Dairies and Kestanli Foods. | ruling:done | repeat d5.0 | news! | A, B
. The investigation found a joint share in drinking and set yoghurt of 53 per cent. | share:value=53 per cent | update d1.3 | news! | -
. No remedy capable of removing the concerns was offered by the parties. | remedy:refused | new | news | -
+ The members voted five to two, with Ms Kyriaki Manthou and Mr Lee Dong-hwi dissenting. | ruling:about | new | news | B
. An action against this decision may be brought before the Administrative High Court within fifteen days. | appeal:about | new | news | -
. Media enquiries: press office, weekdays 9 to 4. | - | new | boilerplate | -
== d6 | 2025-09-15T14:30Z | Aldermoor Echo | https://aldermoorecho.example/no-wedding
H No wedding, say the men in the capital | ruling:done | repeat d5.1 | news! | A, B
. Aldermoor and Kestanli may not join hands, the competition watchdog decided this morning. | ruling:done | repeat d5.1 | news! | A, B
. Mrs Thackley was told by telephone while loading calves, and used a word that the Echo does not print. | ruling:opinion | new | colour | -
. She says that Aldermoor offered to hand over three brands, and that the council simply ignored it. | remedy:planned | dispute d5.3 | news! | -
. Both companies will go to court, she told members in a text message at noon. | appeal:planned | update d5.5 | news! | -
+ Mr Hobday had his own message for her: "Ring Kestanli and ask about our lira." | milk:demanded | new | colour | D
. In 2008 the council let Aldermoor swallow the Penning creamery after only six weeks. | - | new | background | -
== d7 | 2025-09-19T07:15Z | Curd and Counter | https://curdandcounter.example/friday-churn
H The Friday churn: where the big yoghurt deal stands | merger:about | new | colour | -
. Back in May the two dairies shook hands; on the eleventh a draft leaked; on Monday the council voted them down. | merger:planned;ruling:done | repeat d5.1, d3.1, d1.2 | recap | A, B
. Orhan Demirsoy swears that Stavria is not for sale. | remedy:refused | repeat d4.1 | recap | -
. Losing costs money, too: thirty-six million is written into the contract, to be paid by whoever walks first. | fee:value=36 million lires | repeat d1.4 | recap | C
+ That is about what Aldermoor earned in the whole of last year. | fee:about | new | background | C
. A buyer at two supermarket chains tells me she was privately delighted. | ruling:opinion | new | colour | -
. One fresh crumb: Kestanli's lawyers, Nam and Ferriby, have booked a courtroom for Wednesday to lodge the appeal. | appeal:planned | confirm d6.4 | news! | -
. Subscribe to the Churn and never miss a rind. | - | new | boilerplate | -
== d8 | 2025-09-24T13:20Z | Ledger Agency | https://ledgeragency.example/appeal-lodged
H Kestanli appeals against merger ban, Aldermoor stays out | appeal:done | update d6.4, d7.6 | news! | A, B
. Kestanli Foods lodged an appeal with the Administrative High Court on Wednesday, but its partner did not join it. | appeal:done | repeat d8.0 | news! | A, B
+ The co-operative's board will first ask its members, in a ballot on 6 October, if they still want the deal. | ballot:planned | new | news! | A
. Kestanli said that staying out of court amounted to leaving, and claimed the break fee, which it put at 36 million lires. | fee:value=36 million lires | new | news! | C
. Aldermoor's solicitor, Beatrix Lomond, said the sum had been cut to 22 million by a side letter in July. | fee:value=22 million lires | dispute d8.3 | news! | C
. The court did not say when it would hear the case. | appeal:about | new | colour | -
== d9 | 2025-09-24T18:00Z | TV Bosfora | https://tvbosfora.example/correction
H An apology to Ms Manthou | leak:about | new | news | -
. In our broadcast of 11 September we suggested that council member Kyriaki Manthou had given us the draft; she had not, and we withdraw it. | leak:denied | retract d3.3 | news! | -
. Also tonight: the dairies fall out over a cheque. | fee:about | new | colour | C
== d10 | 2025-09-30T15:00Z | Aldermoor Echo | https://aldermoorecho.example/milk-up
H Co-op finds 60 kurus without Kestanli | milk:value=12 lires per litre | update d2.2, d2.3 | news! | D
. From tomorrow, Aldermoor's farmers will be paid twelve lires a litre, Mrs Thackley announced in a packed Corn Hall. | milk:value=12 lires per litre | repeat d10.0 | news! | D
. That is short of the lira she had dangled in front of them at the show. | milk:about | repeat d2.3 | background | D
. "I said a lira, I know what I said, and I ought not to have said it," she told the meeting. | milk:failed | retract d2.3 | news! | D
. A voice from the back called for her to step down, and about forty hands went up in support. | chair:demanded | new | news! | -
+ The chair went on to the next item, which was bluetongue. | chair:about | new | colour | -
. Her son, Jasper Thackley, runs the feed business and has no vote on the board. | - | new | background | -
== d11 | 2025-10-06T19:45Z | Ledger Agency | https://ledgeragency.example/ballot
H Farmers reject Kestanli deal | ballot:done;merger:refused | update d8.2 | news! | A
. Members of Aldermoor Dairies voted by 1,288 to 497 against pursuing the merger, the returning officer said on Monday. | ballot:done | repeat d11.0 | news! | A
+ Turnout was 84 per cent. | ballot:about | new | news | -
. The board is bound by the outcome and will give notice to Kestanli this week, Lomond said. | merger:refused | new | news! | A
. Milk is being bought at 12 lires from the start of the month. | milk:value=12 lires per litre | repeat d10.1 | background | D
. Demirsoy did not return calls. | - | new | colour | -
== d12 | 2025-10-07T06:10Z | Aldermoor Echo | https://aldermoorecho.example/chair-goes
H Thackley hands back the chain | chair:cancelled | update d10.4 | news! | -
. Rowena Thackley gave up the chair of the dairy at midnight, five hours after her members had thrown out the plan of her life. | chair:cancelled;ballot:done | repeat d12.0 | news! | A
. Her deputy, Yannis Kourelos, will fill in until a successor is elected in December. | chair:planned | new | news! | -
. More than seven farmers in ten had voted No. | ballot:done | repeat d11.1 | background | A
+ "Nobody pushed me, though one or two were leaning," she said. | chair:opinion | new | colour | -
. Correction: the Echo wrote on 15 September that three brands had been offered to the council; Mrs Thackley has since told us that the offer was prepared and never sent. | remedy:denied | retract d6.3 | news | -
== d13 | 2025-10-07T15:30Z | Ledger Agency | https://ledgeragency.example/settled
H Dairies call it off, settle for 27 million | merger:cancelled;fee:value=27 million lires | update d11.3, d8.3, d8.4 | news! | A, C
. Aldermoor and Kestanli have torn up their contract and Aldermoor will pay 27 million lires in two instalments, they said jointly. | merger:cancelled;fee:value=27 million lires | repeat d13.0 | news! | A, C
. Kestanli dropped its action in the Administrative High Court. | appeal:cancelled | update d8.1 | news! | B
+ The council's ban thereby becomes final. | ruling:stands | new | news | B
. Prosecutors closed the inquiry into the leak on the same day without naming anybody. | leak:done | update d4.4 | news | -
. Kestanli's pasta branch, meanwhile, is up for sale at 150 million lires. | - | new | news | -

state 2025-09-08 | A | agreed in may | prohibited; called it off
state 2025-09-08 | B | 15 september; due in a week | prohibited
state 2025-09-08 | C | 36 million | 22 million; 27 million
state 2025-09-08 | D | 11.4 lires | twelve lires
state 2025-09-11 | A | agreed in may | prohibited
state 2025-09-11 | B | leans towards no; would forbid | prohibited
state 2025-09-11 | C | 36 million | 27 million
state 2025-09-11 | D | 11.4 lires | twelve lires
state 2025-09-12 | A | agreed in may | prohibited
state 2025-09-12 | B | leans towards no; would forbid; no draft existed | prohibited
state 2025-09-12 | C | 36 million | 27 million
state 2025-09-12 | D | 11.4 lires | twelve lires
state 2025-09-15 | A | prohibited; may not join hands; no wedding | agreed in may
state 2025-09-15 | B | prohibited; may not join hands | leans towards no
state 2025-09-15 | C | 36 million | 27 million
state 2025-09-15 | D | 11.4 lires | twelve lires
state 2025-09-19 | A | prohibited; may not join hands; voted them down | called it off
state 2025-09-19 | B | prohibited; voted them down; may not join hands | leans towards no
state 2025-09-19 | C | 36 million; thirty-six million | 27 million
state 2025-09-19 | D | 11.4 lires | twelve lires
state 2025-09-24 | A | appeal; ballot on 6 october | call it off
state 2025-09-24 | B | prohibited; appeals against merger ban; lodged an appeal | leans towards no
state 2025-09-24 | C | 36 million; 22 million | 27 million
state 2025-09-24 | D | 11.4 lires | twelve lires
state 2025-09-30 | A | appeal; ballot on 6 october | call it off
state 2025-09-30 | B | prohibited; appeals against merger ban; lodged an appeal | leans towards no
state 2025-09-30 | C | 36 million; 22 million | 27 million
state 2025-09-30 | D | twelve lires; 60 kurus | 11.4 lires
state 2025-10-06 | A | reject kestanli deal; 1,288 to 497 | agreed in may
state 2025-10-06 | B | prohibited; appeals against merger ban; lodged an appeal | leans towards no
state 2025-10-06 | C | 36 million; 22 million | 27 million
state 2025-10-06 | D | twelve lires; 12 lires; 60 kurus | 11.4 lires
state 2025-10-07 | A | call it off; torn up their contract | agreed in may
state 2025-10-07 | B | becomes final; dropped its action | leans towards no
state 2025-10-07 | C | 27 million | 36 million; 22 million
state 2025-10-07 | D | twelve lires; 12 lires; 60 kurus | 11.4 lires
ask How did the members of the Competition Council vote on the merger? | five to two | d5.4
ask What share of the yoghurt market did the council find? | 53 per cent | d5.2
ask How large is the break fee, as the two sides saw it on 24 September? | SIDES | d8.3 ; d8.4
ask How much does Aldermoor pay Kestanli in the end? | 27 million | d13.1
ask Did the dairies offer the council a remedy? | SIDES | d5.3 ; d6.3
ask How many farmers voted against the deal? | 1,288 | d11.1
ask Who leads Aldermoor until December? | yannis kourelos | d12.2
ask What were farmers paid for a litre in early September? | 11.4 lires | d2.2
ask Why did Rowena Thackley step down? | thrown out the plan of her life | d12.1
ask Who leaked the draft ruling? | REFUSE
ask Who will buy the Stavria creamery? | REFUSE
ask How much did the council's investigation cost? | REFUSE
since 2025-09-15 | d8.0, d8.2, d8.3, d8.4, d9.1, d10.0, d10.3, d11.0, d12.0, d13.0, d13.2
since 2025-10-06 | d12.0, d12.2, d12.5, d13.0, d13.2, d13.3, d13.4
