story: The Morvan embargo on Tesk
domain: sanctions
topic: Morvane's trade embargo on Tesk and the arrested auditors
description: Whether Morvane's embargo on Tesk holds, who is exempt, what happens to frozen money and to the auditors held in Tesk.
keywords: Morvane, Tesk, embargo, fertiliser, auditors, frozen assets
entity: Morvane | Sant Oriol | country
entity: Tesk | Varga Loka | country
entity: Celestine Abara | Abara, the trade minister, Morvane's trade minister | person
entity: Milos Drenko | Drenko, the fertiliser magnate, the owner of Kalitesk | person
entity: Irena Drenko | Irena Drenko, the magnate's sister | person
entity: Kalitesk | the fertiliser maker | firm
entity: Jun Parath | Parath, Tesk's president, President Parath | person
entity: Laurel Voss | Voss, the auditor | person
aspect A: Embargo | Is the embargo on Tesk in force?
aspect B: Fertiliser | May fertiliser from Tesk be imported?
aspect C: Auditors | How many auditors are held in Tesk?
aspect D: Frozen money | How much of Drenko's money is frozen in Morvane?
aspect E: Drenko | Is Milos Drenko on the sanctions list?
aspect F: Tesk's position | What does President Parath say about the auditors?
aspect G: Yacht | Who holds the yacht Belisande?
matter embargo: Morvane's embargo on Tesk
matter fert: exemption of fertiliser from the embargo
matter auditors: number of Morvan auditors held in Tesk
matter release: release of the auditors
matter money: amount of Drenko's assets frozen in Morvane
matter listing: Milos Drenko's place on the sanctions list
matter yacht: custody of the yacht Belisande
matter price: price of fertiliser in Morvane
matter jobs: number of workers sent home by Kalitesk
matter charge: what the auditors are accused of
matter sister: investigation of Irena Drenko
matter envoy: mission of envoy Aurelio Sant to Tesk
matter abara: post of trade minister of Morvane

== s1 | 2025-09-02T06:00Z | Oriol Wire | https://oriolwire.example/0902
H Morvane bars trade with Tesk after arrest of auditors | embargo:done | new | news! | A
. All imports from Tesk have been forbidden since midnight, Trade Minister Celestine Abara announced. | embargo:done | repeat s1.0 | news! | A
+ The step answers the arrest of nine Morvan auditors in Varga Loka last week. | auditors:value=9 people | new | news! | C
. Fertiliser, which makes up seven tenths of the trade, is covered as well. | fert:refused | new | news! | B
. Money belonging to Milos Drenko, the owner of the fertiliser maker Kalitesk, was blocked to the tune of $140m, and his name was put on the list. | money:value=$140m; listing:done | new | news! | D,E
. The two countries share a border of 310 km. | - | new | background | -
== s2 | 2025-09-02T15:30Z | Tesk Evening News | https://teskevening.example/spies
H Spies, not bookkeepers, says president | charge:stands | new | news! | -
. Jun Parath told a crowd in Varga Loka that the foreigners had photographed the state bank's vaults. | charge:stands | new | news | -
+ "They will eat our bread until a judge sends them home," he said. | release:refused | new | news! | F
. There are seven in custody, the prison service stated, the other two having left Tesk on their own passports. | auditors:value=7 people | dispute s1.2 | news! | C
. Drenko laughed at the listing when reporters caught up with him on the golf course. | listing:about | new | colour | -
. He owns nothing in Morvane beyond "a flat and a dog", his lawyer Petar Ulm said. | money:denied | dispute s1.4 | news! | D
. A concert by the singer Dalia Rask in Varga Loka was sold out within minutes. | - | new | off | -
== s3 | 2025-09-03T07:45Z | Farmers' Gazette | https://farmersgazette.example/autumn
H Growers want fertiliser let through | fert:demanded | update s1.3 | news! | B
. Without potash from Tesk there will be no winter wheat in the Aure valley, the growers' union wrote to the minister. | fert:demanded | repeat s3.0 | news! | B
. A sack cost 31 crowns on Monday and 44 on Wednesday at the Mirande depot. | price:value=44 crowns a sack | new | news | -
. "I have sown on credit and I shall reap on credit," said Odile Ferrand, who works 80 hectares near the border. | - | new | colour | -
. Abara's office did not return our calls. | - | new | colour | -
. Two of the auditors came home by bus on Tuesday, the firm Hale & Voss told the Gazette, which leaves seven in prison. | auditors:value=7 people | confirm s2.3 | news! | C
. Founder Laurel Voss is among those still held. | auditors:about | new | news | -
== s4 | 2025-09-05T06:20Z | Oriol Wire | https://oriolwire.example/0905
H Harbour police impound magnate's yacht | yacht:done | new | news! | G
. The Belisande, 62 metres long, was chained to the quay in Sant Oriol on Thursday evening. | yacht:done | repeat s4.0 | news! | G
. The treasury raised the sum of Drenko's blocked assets to $212m after finding accounts in his sister's name. | money:value=$212m | update s2.5,s1.4 | news! | D
. Prosecutors have opened an inquiry into the sister, Irena Drenko, on suspicion of evading the embargo. | sister:under_way | new | news! | -
. Kalitesk said that it had sent 1,800 workers on unpaid leave. | jobs:value=1,800 people | new | news! | -
. Aurelio Sant, a retired judge, is to travel to Varga Loka next week as the government's envoy. | envoy:planned | new | news! | -
. The weather closed the mountain road for a third day. | - | new | off | -
== s5 | 2025-09-05T14:10Z | Tesk Evening News | https://teskevening.example/belisande
H The Belisande isn't mine, says Drenko | yacht:opinion | new | news! | -
. The vessel belongs to a trust on which he has no hold, the magnate told this newspaper by telephone. | yacht:opinion | repeat s5.0 | news! | -
. Outside the Kalitesk gates, shop stewards put those sent away at two thousand six hundred, counting the loaders whom the firm leaves out. | jobs:value=2,600 people | dispute s4.4 | news! | -
. "They forgot the men who carry the sacks," said steward Zora Mihal. | jobs:opinion | new | colour | -
. The prosecutor said that Voss would be charged with theft of documents. | charge:planned | update s2.1,s2.0 | news! | -
. That is a lesser matter than espionage, which carries twenty years. | - | new | background | -
. Bread was rationed in the city of Oltan after a mill fire. | - | new | off | -
== s6 | 2025-09-06T09:00Z | Southern Broadcasting | https://southernbc.example/embargo-week
H Morvane and Tesk: the quarrel in five points | - | new | recap | -
. Sant Oriol shut out all goods from its neighbour on Tuesday. | embargo:done | repeat s1.1,s1.0 | recap | A
. Seven auditors remain behind bars in Varga Loka. | auditors:value=7 people | repeat s3.5,s2.3 | recap | C
+ Drenko's boat lies chained up in the harbour. | yacht:stands | repeat s4.1 | recap | G
. Farmers are begging for an exception. | fert:demanded | repeat s3.1,s3.0 | recap | B
. Tomorrow in our evening programme: the salt caves of Tesk. | - | new | boilerplate | -
== s7 | 2025-09-09T05:55Z | Oriol Wire | https://oriolwire.example/0909
H Abara gives way on potash, up to a point | fert:planned | update s6.4,s3.1 | news! | B
. From Monday, 15 September, growers with a licence may bring in 40,000 tonnes a month, the trade minister said. | fert:planned | repeat s7.0 | news! | B
. Importers complained that the licence form ran to nineteen pages. | fert:opinion | new | colour | -
. Sant crossed the border on Monday afternoon and was driven straight to the prison. | envoy:done | update s4.5 | news! | -
. He counted six Morvans there; a seventh, Emil Corde, is in hospital under guard. | auditors:value=7 people | confirm s3.5 | news! | C
. Ulm, the magnate's lawyer, lodged an appeal against the listing. | listing:about | new | news | -
== s8 | 2025-09-09T16:40Z | Ministry of Trade of Morvane | https://trade.morvane.example/notice/19
H Clarification concerning potash licences | - | new | boilerplate | -
. The Minister's remark that licences open on 15 September was made in error and is withdrawn. | fert:about | retract s7.1,s7.0 | news! | B
. Applications can be filed from 15 September; deliveries begin on 1 October at the earliest. | fert:planned | update s8.1,s7.1,s7.0 | news! | B
. The embargo otherwise applies without change. | embargo:stands | repeat s1.1,s1.0 | recap | A
. Questions may be sent to the address below. | - | new | boilerplate | -
== s9 | 2025-09-11T07:10Z | Farmers' Gazette | https://farmersgazette.example/too-late
H First of October is too late, growers say | fert:opinion | new | news | -
. Sowing ends in the last week of September in the hills. | - | new | background | -
. "A sack in October is a sack for the mice," Ferrand said. | fert:opinion | new | colour | -
. At Mirande the price slipped to 39 crowns once word of the licences was out. | price:value=39 crowns a sack | update s3.2 | news! | -
. The national statistics office arrived at the same figure for the whole border district. | price:value=39 crowns a sack | confirm s9.3 | news | -
. Abara is fighting for her job, according to two members of her party. | abara:rumoured | new | news! | -
. A government spokesman called that "village gossip". | abara:denied | dispute s9.5 | news! | -
== s10 | 2025-09-12T06:30Z | Oriol Wire | https://oriolwire.example/0912
H Tesk frees three of the Morvans | auditors:value=4 people; release:done | update s7.4,s2.2 | news! | C
. Corde, from his sickbed, and two young colleagues crossed the bridge at Mirande shortly before midnight on Thursday. | auditors:value=4 people; release:done | repeat s10.0 | news! | C
. Sant, who walked beside the stretcher, said that he would stay until the last one was out. | envoy:stands | new | news | -
. A court in Sant Oriol threw out Drenko's appeal, so that his name stays where it is. | listing:stands | update s7.5 | news! | E
. The same bench allowed his sister to draw 6,000 crowns a month for her household. | money:about | new | news | -
. Parath called the release "a gift that expects one". | release:opinion | new | news! | F
== s11 | 2025-09-16T08:15Z | Tesk Evening News | https://teskevening.example/voss-out
H Voss and the rest sent over the bridge | release:done; auditors:value=0 people | update s10.1,s10.0 | news! | C
. The four walked out of the Loka gaol at dawn on Tuesday, a warder told us. | release:done; auditors:value=0 people | repeat s11.0 | news! | C
. The charge of stealing papers had been dropped on Monday night. | charge:cancelled | update s5.4 | news! | -
. "I slept, I read, I was not struck," Voss said before a microphone at the frontier. | - | new | colour | -
. From the palace it was said that Morvane's side of the deal would be seen within days. | embargo:rumoured | new | news | -
. Kalitesk put the first eight hundred of its people back on the shifts. | jobs:value=800 people back | update s5.2,s4.4 | news | -
== s12 | 2025-09-16T10:30Z | Oriol Wire | https://oriolwire.example/0916
H Voss home; ministers meet on embargo | release:done; embargo:about | confirm s11.1,s11.0 | news! | C
. Our reporter at Mirande saw four people embrace their families at half past nine. | release:done; auditors:value=0 people | confirm s11.1,s11.0 | news! | C
. "There was no bargain of any kind," said Abara. | release:about; embargo:denied | dispute s11.4 | news! | -
. A vote on the ban is on the cabinet's list for Thursday. | embargo:planned | new | news! | A
. In a note to editors, Hale & Voss said that it regretted the strain on its clients. | - | new | colour | -
== s13 | 2025-09-18T17:20Z | Oriol Wire | https://oriolwire.example/0918
H Lorries roll again as Morvane opens border to Tesk goods | embargo:cancelled | update s12.3,s8.3 | news! | A
. The cabinet struck the ban from the books at noon on Thursday by eight voices to three. | embargo:cancelled | repeat s13.0 | news! | A
. Potash needs no licence any longer. | fert:done | update s8.2 | news! | B
. Drenko remains listed and his $212m blocked. | listing:stands; money:value=$212m | repeat s10.3,s4.2 | recap | D,E
. The Belisande was handed to a trustee from the Ombra Islands, who had shown a deed that satisfied the harbour court. | yacht:done | update s6.3,s4.1 | news! | G
. Abara, who had voted against, gave up the trade portfolio in the evening. | abara:done | update s9.6,s9.5 | news! | -
. Prosecutors let the inquiry into Irena Drenko rest for want of proof. | sister:cancelled | update s4.3 | news! | -

state 2025-09-02 | A | bars trade; forbidden since midnight | opens border
state 2025-09-02 | B | is covered as well | licence
state 2025-09-02 | C | nine morvan auditors; seven in custody | bridge
state 2025-09-02 | D | $140m; a flat and a dog | $212m
state 2025-09-02 | E | put on the list | appeal, so
state 2025-09-02 | F | eat our bread | a gift
state 2025-09-02 | G | EMPTY
state 2025-09-03 | A | bars trade; forbidden since midnight | opens border
state 2025-09-03 | B | growers want fertiliser; no winter wheat | licence
state 2025-09-03 | C | leaves seven in prison; seven in custody | nine morvan auditors
state 2025-09-03 | D | $140m; a flat and a dog | $212m
state 2025-09-03 | E | put on the list | appeal, so
state 2025-09-03 | F | eat our bread | a gift
state 2025-09-03 | G | EMPTY
state 2025-09-05 | A | bars trade; forbidden since midnight | opens border
state 2025-09-05 | B | growers want fertiliser; no winter wheat | licence
state 2025-09-05 | C | leaves seven in prison; seven in custody | nine morvan auditors
state 2025-09-05 | D | $212m | $140m
state 2025-09-05 | E | put on the list | appeal, so
state 2025-09-05 | F | eat our bread | a gift
state 2025-09-05 | G | chained to the quay; impound | trustee
state 2025-09-06 | A | bars trade; forbidden since midnight; shut out all goods | opens border
state 2025-09-06 | B | growers want fertiliser; no winter wheat; begging for an exception | licence
state 2025-09-06 | C | seven auditors remain; leaves seven in prison; seven in custody | nine morvan auditors
state 2025-09-06 | D | $212m | $140m
state 2025-09-06 | E | put on the list | appeal, so
state 2025-09-06 | F | eat our bread | a gift
state 2025-09-06 | G | chained to the quay; impound; chained up | trustee
state 2025-09-09 | A | bars trade; forbidden since midnight; shut out all goods; applies without change | opens border
state 2025-09-09 | B | deliveries begin on 1 october | from monday, 15 september; begging for an exception
state 2025-09-09 | C | counted six morvans there; a seventh; seven auditors remain | nine morvan auditors
state 2025-09-09 | D | $212m | $140m
state 2025-09-09 | E | put on the list | stays where it is
state 2025-09-09 | F | eat our bread | a gift
state 2025-09-09 | G | chained to the quay; impound; chained up | trustee
state 2025-09-11 | A | bars trade; forbidden since midnight; shut out all goods; applies without change | opens border
state 2025-09-11 | B | deliveries begin on 1 october | from monday, 15 september; begging for an exception
state 2025-09-11 | C | counted six morvans there; a seventh; seven auditors remain | nine morvan auditors
state 2025-09-11 | D | $212m | $140m
state 2025-09-11 | E | put on the list | stays where it is
state 2025-09-11 | F | eat our bread | a gift
state 2025-09-11 | G | chained to the quay; impound; chained up | trustee
state 2025-09-12 | A | bars trade; forbidden since midnight; shut out all goods; applies without change | opens border
state 2025-09-12 | B | deliveries begin on 1 october | from monday, 15 september; begging for an exception
state 2025-09-12 | C | frees three; two young colleagues | seven auditors remain; nine morvan
state 2025-09-12 | D | $212m | $140m
state 2025-09-12 | E | stays where it is | lodged an appeal
state 2025-09-12 | F | a gift that expects one | eat our bread
state 2025-09-12 | G | chained to the quay; impound; chained up | trustee
state 2025-09-16 | A | vote on the ban is on; bars trade; forbidden since midnight; shut out all goods; applies without change | opens border
state 2025-09-16 | B | deliveries begin on 1 october | from monday, 15 september; begging for an exception
state 2025-09-16 | C | voss and the rest sent; the four walked out; voss home; four people embrace | frees three; seven auditors remain
state 2025-09-16 | D | $212m | $140m
state 2025-09-16 | E | stays where it is | lodged an appeal
state 2025-09-16 | F | a gift that expects one | eat our bread
state 2025-09-16 | G | chained to the quay; impound; chained up | trustee
state 2025-09-18 | A | opens border; struck the ban | forbidden since midnight; shut out all goods; applies without change
state 2025-09-18 | B | needs no licence | deliveries begin on 1 october
state 2025-09-18 | C | voss and the rest sent; the four walked out; voss home; four people embrace | frees three; seven auditors remain
state 2025-09-18 | D | $212m | $140m
state 2025-09-18 | E | remains listed; stays where it is | lodged an appeal
state 2025-09-18 | F | a gift that expects one | eat our bread
state 2025-09-18 | G | handed to a trustee | chained to the quay; impound; chained up
ask Is the embargo on Tesk still in force? | opens border; struck the ban | s13.0, s13.1
ask When were the last auditors set free? | dawn on tuesday; four people embrace | s11.1, s12.1
ask How many auditors were in Tesk's custody on 3 September? | leaves seven in prison; seven in custody | s3.5, s2.3
ask From when were potash deliveries to begin, as of 9 September? | 1 october | s8.2
ask How much of Drenko's money is blocked? | $212m | s13.3, s4.2
ask Who has the Belisande? | trustee | s13.4
ask How many workers did Kalitesk send home? | SIDES | s4.4 ; s5.2
ask Was the release of the auditors part of a deal? | SIDES | s11.4 ; s12.2
ask Who is to follow Abara as trade minister? | REFUSE
ask What had the auditors been examining in Tesk? | REFUSE
ask What is the Belisande worth? | REFUSE
ask Will Drenko appeal to a higher court? | REFUSE
since 2025-09-09 | s9.3, s10.0, s10.1, s10.3, s11.0, s11.1, s11.2, s11.5, s12.3, s13.0, s13.1, s13.2, s13.4, s13.5, s13.6
since 2025-09-16 | s13.0, s13.1, s13.2, s13.4, s13.5, s13.6
