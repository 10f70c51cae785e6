story: The Pippl sale law
domain: platform-ban
topic: Veldania and the video app Pippl
description: Whether Veldania forces the owner of the video app Pippl to sell it, by when, to whom, and whether the app can be used.
keywords: Pippl, Sengdao, Veldania, divestment, app ban
entity: Pippl | the Pippl app | product
entity: Sengdao | Sengdao Group | organisation
entity: Orsolya Brandt | Brandt, the digital minister | person
entity: Tarn Media | Tarn | organisation
aspect A: Access | Can Pippl be used in Veldania?
aspect B: Deadline | When is the deadline for a sale?
aspect C: Bill | How far is the divestment bill?
aspect D: Court | What has the court said on a stay?
aspect E: Owner | What does Sengdao say about selling?
aspect F: Minister | Who is digital minister?
matter bill: divestment bill going through parliament and into force
matter deadline: date by which Pippl must be sold
matter access: availability of Pippl in Veldania
matter stay: Sengdao's request to the court for a stay of the law
matter sengdao: Sengdao's willingness to sell Pippl
matter bid: Tarn Media's bid for Pippl
matter price: price offered for Pippl
matter users: number of Pippl users in Veldania
matter minister: holder of the post of digital minister
matter rally: number of people at the creators' rally
matter transfer: whether Veldanian user data reached servers abroad

== k1 | 2026-03-02T06:40Z | Halden Financial | https://haldenfinancial.example/pippl-bill-draft
H Cabinet weighs law to prise Pippl from its owner | bill:rumoured | new | news! | C
. Ministers are said to have a draft that would make the Sengdao Group part with the video app or lose the country's market. | bill:rumoured | new | news! | C
+ Two officials spoke of a grace period ending on 30 June. | deadline:rumoured | new | news | B
== k2 | 2026-03-02T09:15Z | VRT Radio | https://vrtradio.example/pippl-users
H Who uses Pippl, and why is it in trouble? | - | new | background | -
. The app has 6.2 million users in Veldania, according to its own figures. | users:value=6.2 million users | new | background | -
== k3 | 2026-03-02T16:05Z | Sengdao Newsroom | https://sengdao.example/statement-one
H Statement on media reports | - | new | colour | -
. Pippl is not for sale, and Sengdao has no intention of giving up a single share. | sengdao:refused | new | news! | E
+ No record of any Veldanian user has ever left the country. | transfer:denied | new | news | -
== k4 | 2026-03-03T07:00Z | Veldan Press Agency | https://vpa.example/brandt-bill
H Brandt to lay Pippl bill before parliament this week | bill:planned | update k1.1, k1.0 | news! | C
. Digital Minister Orsolya Brandt told the agency that the cabinet had signed off the text on Monday night. | bill:planned; minister:stands | update k1.1 | news! | C,F
+ The owner would have until 31 May, a month less than first floated. | deadline:planned | update k1.2 | news! | B
== k6 | 2026-03-03T11:30Z | Halden Financial | https://haldenfinancial.example/pippl-audit
H Audit saw Pippl records on servers abroad | transfer:done | dispute k3.2 | news! | -
. A report by the data inspectorate, seen by this newspaper, describes nightly copies going to a centre in Singapore. | transfer:done | dispute k3.2 | news! | -
== k7 | 2026-03-03T12:10Z | Ostmark Courier | https://ostmarkcourier.example/trams
H Ostmark trams to run later at weekends | - | new | off | -
. The last car will leave the harbour at half past one. | - | new | off | -
== k8 | 2026-03-05T13:45Z | Veldan Press Agency | https://vpa.example/vote
H Parliament adopts Pippl divestment law, 131 to 58 | bill:done | update k4.1, k4.0 | news! | C
. The chamber backed the text after six hours, with the Greens abstaining. | bill:done | repeat k8.0 | news! | C
+ Lawmakers pushed the cut-off for a sale to 14 March, which stunned even supporters. | deadline:done | update k4.2 | news! | B
== k9 | 2026-03-05T14:20Z | World Service Nord | https://worldnord.example/veldania-law
H Veldania tells owner: let go of Pippl or get out | bill:done | repeat k8.0 | news | C
. Nine days is all that the Asian group gets. | deadline:value=9 days | repeat k8.2 | news | B
== k10 | 2026-03-05T15:10Z | Sengdao Newsroom | https://sengdao.example/statement-two
H Sengdao goes to court | stay:demanded | new | news! | D
. We have asked the Constitutional Court to freeze the law before it bites. | stay:demanded | repeat k10.0 | news! | D
+ The claim of copies in Singapore is false, and we have asked to see the paper on which it rests. | transfer:denied | dispute k6.1 | news | -
== k11 | 2026-03-05T17:50Z | VRT Radio | https://vrtradio.example/inspectorate
H Inspectorate stands behind findings on Pippl | transfer:done | confirm k6.1 | news! | -
. Its head, Bram Lysander, said in our studio that his own engineers had watched the files leave. | transfer:done | confirm k6.1 | news! | -
== k12 | 2026-03-05T18:30Z | Morning Flash | https://morningflash.example/shopp
H Online bazaar Lottio fined for fake perfumes | - | new | off | -
. The marketplace must pay 400,000 crowns, the consumer office ruled. | - | new | off | -
== k13 | 2026-03-08T10:00Z | Ostmark Courier | https://ostmarkcourier.example/rally
H Creators march through Ostmark for their app | rally:done | new | news | -
. Organisers put the crowd at 12,000. | rally:value=12,000 people | new | news | -
+ Police on the square counted no more than five thousand heads. | rally:value=5,000 people | dispute k13.1 | news | -
== k14 | 2026-03-08T12:30Z | VRT Radio | https://vrtradio.example/timeline
H Timeline: how a dance app became an affair of state | - | new | recap | -
. The law went through on Thursday by 131 votes to 58. | bill:done | repeat k8.0 | recap | C
== k15 | 2026-03-08T15:00Z | Halden Financial | https://haldenfinancial.example/opinion-ban
H Opinion: a law in nine days is no law | bill:opinion | new | colour | -
. Haste makes bad statutes, writes Professor Quentin Asgari. | bill:opinion | new | colour | -
== k16 | 2026-03-11T06:30Z | Halden Financial | https://haldenfinancial.example/tarn
H Tarn Media circles Pippl | bid:rumoured | new | news! | -
. The publisher has hired bankers for a possible approach, people close to it say. | bid:rumoured | new | news! | -
+ A figure of 900 million crowns is making the rounds. | price:rumoured | new | news | -
== k17 | 2026-03-11T09:05Z | Veldan Press Agency | https://vpa.example/tarn
H Tarn chief owns up to interest in video app | bid:planned | confirm k16.1 | news! | -
. "Yes, we are looking at it," Vesna Tarn said at a trade fair. | bid:planned | confirm k16.1 | news! | -
+ She called the price in the papers pure fantasy. | price:denied | dispute k16.2 | news | -
== k18 | 2026-03-11T14:40Z | Veldan Press Agency | https://vpa.example/court-no
H Judges turn down Sengdao's plea | stay:refused | update k10.1, k10.0 | news! | D
. The Constitutional Court saw no ground to hold up the law while it hears the main case. | stay:refused | repeat k18.0 | news! | D
== k19 | 2026-03-11T16:00Z | Morning Flash | https://morningflash.example/karaoke
H Sengdao sells its karaoke bars | - | new | off | -
. A Portuguese brewer takes over all 61 rooms. | - | new | off | -
== k20 | 2026-03-11T18:15Z | Ministry of Digital Affairs | https://digital.veldania.example/clarification
H Clarification on Pippl users | users:about | new | news | -
. The ministry's own survey finds 4.8 million people with an account, not the 6.2 million that the firm advertises. | users:value=4.8 million people | dispute k2.1 | news | -
== k21 | 2026-03-14T23:10Z | Veldan Press Agency | https://vpa.example/dark
H Pippl goes dark across Veldania | access:failed | new | news! | A
. Screens showed a grey page from 23:00, an hour ahead of the legal cut-off. | access:failed | repeat k21.0 | news! | A
== k22 | 2026-03-14T23:40Z | World Service Nord | https://worldnord.example/dark
H Monitors see Veldanian video traffic collapse | access:failed | confirm k21.0 | news | A
. Probes run by the network watchdog Pingwacht registered a drop to nearly nothing within minutes. | access:failed | confirm k21.1 | news | A
== k23 | 2026-03-14T23:55Z | Sengdao Newsroom | https://sengdao.example/statement-three
H To our friends in Veldania | - | new | colour | -
. We are willing to talk to serious buyers, with a heavy heart. | sengdao:planned | update k3.1 | news! | E
== k24 | 2026-03-15T08:00Z | Morning Flash | https://morningflash.example/grey-sunday
H Grey Sunday: teens stare at blank phones | access:failed | repeat k21.0 | recap | A
. "I read a book," said Tomas, 15. | - | new | colour | -
== k25 | 2026-03-15T09:30Z | Ostmark Courier | https://ostmarkcourier.example/football
H Ostmark beat Halden Rovers as Pippl logo vanishes from shirts | - | new | off | -
. Two late goals settled the derby. | - | new | off | -
== k26 | 2026-03-15T11:00Z | VRT Radio | https://vrtradio.example/who-is-tarn
H Who is Vesna Tarn? | - | new | background | -
. The 51-year-old inherited four regional dailies from her father. | - | new | background | -
+ She has admitted to an interest in the app. | bid:planned | repeat k17.1 | recap | -
== k27 | 2026-03-17T07:20Z | Halden Financial | https://haldenfinancial.example/correction-audit
H Correction: Pippl audit | transfer:about | new | news | -
. Our article of 3 March wrongly placed the centre to which files were copied in Singapore; the report names Colombo. | transfer:done | retract k6.1 | news! | -
== k28 | 2026-03-17T10:45Z | Veldan Press Agency | https://vpa.example/tarn-offer
H Tarn puts 640 million crowns on the table | bid:done; price:value=640 million crowns | update k17.1, k17.2 | news! | -
. The binding letter reached Sengdao overnight, the publisher said. | bid:done | update k17.1 | news! | -
== k29 | 2026-03-17T12:00Z | World Service Nord | https://worldnord.example/brandt-out
H Veldanian minister quits in middle of app row | minister:cancelled | update k4.1 | news! | F
. Brandt cited her health; a successor has yet to be picked. | minister:cancelled | repeat k29.0 | news! | F
== k30 | 2026-03-17T13:30Z | Morning Flash | https://morningflash.example/brandt-family
H "She was pushed": Brandt's brother hits back at talk of illness | minister:about | dispute k29.1 | news | -
. Janos Brandt, a dentist, says that she is as fit as a fiddle. | minister:about | dispute k29.1 | news | -
== k31 | 2026-03-17T17:10Z | Ministry of Digital Affairs | https://digital.veldania.example/extension
H Time for sale of Pippl runs on until 24 April | deadline:done | update k8.2 | news! | B
. The government has used its right to grant one extension, since a bona fide offer exists. | deadline:done | repeat k31.0 | news! | B
+ The platform may operate in the meantime. | access:planned | update k21.1, k22.1 | news! | A
== k32 | 2026-03-18T06:05Z | VRT Radio | https://vrtradio.example/back
H The dances are on again | access:done | update k31.2 | news! | A
. Videos began loading shortly after five this morning on phones in Ostmark and Halden. | access:done | repeat k32.0 | news! | A
== k33 | 2026-03-18T07:30Z | Ostmark Courier | https://ostmarkcourier.example/back
H First cake sold before breakfast | - | new | colour | -
. Baker Ilka Montreve opened the app at six and found her channel alive. | access:done | confirm k32.1 | news | A
== k34 | 2026-03-18T14:00Z | Veldan Press Agency | https://vpa.example/new-minister
H Sworn in at noon: Casimir Dole takes digital portfolio | minister:done | update k29.0 | news! | F
. The former judge promised to apply the law "without drama". | - | new | colour | -
== k35 | 2026-03-18T16:20Z | Sengdao Newsroom | https://sengdao.example/statement-four
H Answer to Tarn Media | - | new | colour | -
. The sum undervalues the business, and the letter has been sent back. | bid:refused | update k28.1, k28.0 | news! | -
+ We remain ready to sell, but at a fair price. | sengdao:planned | repeat k23.1 | recap | E
state 2026-03-02 | A | EMPTY | -
state 2026-03-02 | B | 30 june | -
state 2026-03-02 | C | said to have a draft; weighs law | -
state 2026-03-02 | D | EMPTY | -
state 2026-03-02 | E | not for sale | -
state 2026-03-02 | F | EMPTY | -
state 2026-03-03 | A | EMPTY | -
state 2026-03-03 | B | 31 may | 30 june
state 2026-03-03 | C | to lay pippl bill; signed off the text | weighs law
state 2026-03-03 | D | EMPTY | -
state 2026-03-03 | E | not for sale | -
state 2026-03-03 | F | minister orsolya brandt | -
state 2026-03-05 | A | EMPTY | -
state 2026-03-05 | B | 14 march; nine days | 31 may
state 2026-03-05 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-05 | D | goes to court; asked the constitutional court | -
state 2026-03-05 | E | not for sale | -
state 2026-03-05 | F | minister orsolya brandt | -
state 2026-03-08 | A | EMPTY | -
state 2026-03-08 | B | 14 march; nine days | 31 may
state 2026-03-08 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-08 | D | goes to court; asked the constitutional court | -
state 2026-03-08 | E | not for sale | -
state 2026-03-08 | F | minister orsolya brandt | -
state 2026-03-11 | A | EMPTY | -
state 2026-03-11 | B | 14 march; nine days | 31 may
state 2026-03-11 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-11 | D | turn down; saw no ground | asked the constitutional court
state 2026-03-11 | E | not for sale | -
state 2026-03-11 | F | minister orsolya brandt | -
state 2026-03-14 | A | goes dark; grey page; collapse; nearly nothing; blank phones | on again
state 2026-03-14 | B | 14 march; nine days | 31 may
state 2026-03-14 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-14 | D | turn down; saw no ground | asked the constitutional court
state 2026-03-14 | E | willing to talk | not for sale
state 2026-03-14 | F | minister orsolya brandt | -
state 2026-03-15 | A | goes dark; grey page; collapse; nearly nothing; blank phones | on again
state 2026-03-15 | B | 14 march; nine days | 31 may
state 2026-03-15 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-15 | D | turn down; saw no ground | asked the constitutional court
state 2026-03-15 | E | willing to talk | not for sale
state 2026-03-15 | F | minister orsolya brandt | -
state 2026-03-17 | A | may operate in the meantime | -
state 2026-03-17 | B | 24 april | 14 march
state 2026-03-17 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-17 | D | turn down; saw no ground | asked the constitutional court
state 2026-03-17 | E | willing to talk | not for sale
state 2026-03-17 | F | minister quits; successor has yet | -
state 2026-03-18 | A | on again; began loading; channel alive | goes dark
state 2026-03-18 | B | 24 april | 14 march
state 2026-03-18 | C | adopts; backed the text; let go of pippl; 131 votes | to lay pippl bill
state 2026-03-18 | D | turn down; saw no ground | asked the constitutional court
state 2026-03-18 | E | ready to sell; willing to talk | not for sale
state 2026-03-18 | F | casimir dole | orsolya brandt
ask By how many votes did parliament adopt the law? | 131 to 58 | k8.0
ask Who is digital minister? | Casimir Dole | k34.0
ask When does the time for a sale run out? | 24 April | k31.0
ask How much did Tarn offer? | 640 million | k28.0
ask What was the deadline on 6 March? | 14 March; nine days | k8.2
ask Could Pippl be used on 15 March? | dark; grey page; blank | k21.0
ask How many people came to the creators' rally? | SIDES | k13.1 ; k13.2
ask How many users does Pippl have in Veldania? | SIDES | k2.1 ; k20.1
ask How much does Sengdao want for the app? | REFUSE
ask When will the court rule in the main case? | REFUSE
ask Did the president of Veldania sign the law? | REFUSE
ask Who else has bid for Pippl besides Tarn Media? | REFUSE
since 2026-03-15 | k27.1, k28.0, k29.0, k31.0, k31.2, k32.0, k34.0, k35.1
