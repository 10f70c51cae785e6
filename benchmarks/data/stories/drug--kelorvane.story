story: The approval of Kelorvane
domain: drug approval
topic: Decision on the muscle drug Kelorvane
description: Whether the Sarvely Medicines Board lets the muscle drug Kelorvane on the market, with what limits and at what price.
keywords: Kelorvane, Zsombory Pharma, Medicines Board, Sarvely, Brenneau disease
entity: Kelorvane | Kelorvane, the Zsombory drug | drug
entity: Zsombory Pharma | Zsombory, the company | company
entity: Medicines Board | Sarvely Medicines Board, the Board, the regulator | organisation
entity: Mulugeta Arsay | Arsay, the health minister | person
entity: Odile Vastremont | Vastremont, the Board's director | person
aspect A: Decision | What has the Medicines Board decided on Kelorvane?
aspect B: Deaths | How many patients died in the trial?
aspect C: Panel | How did the advisory panel vote?
aspect D: Price | What will a year of treatment cost?
matter decision: the Medicines Board's decision on Kelorvane
matter decisiondate: the date by which the Board decides
matter vote: vote of the advisory panel
matter deaths: number of patients who died in the trial
matter cause: whether Kelorvane caused deaths
matter price: price of a year of treatment
matter patients: number of people with Brenneau disease in Sarvely
matter chair: Dr. Tesfalem's place on the panel
matter plant: inspection of the Kisharang plant
matter agelimit: the age from which the drug may be given
matter fund: the health fund paying for Kelorvane

== k1 | 2025-03-03T06:40Z | Agence Corvel | https://agencecorvel.example/kelorvane-panel-march
H Sarvely panel to vote on muscle drug March 12 | vote:planned | new | news! | C
. An advisory panel of the Sarvely Medicines Board will vote on March 12 on Kelorvane, a treatment for Brenneau disease, according to an agenda published Monday. | vote:planned | repeat k1.0 | news! | C
+ The Board is not bound by the panel but has followed it in all save two cases since 2011. | - | new | background | -
. A decision is due by March 21. | decision:planned;decisiondate:value=21 March | new | news! | A
+ Kelorvane, made by Zsombory Pharma, is given by infusion every eight weeks. | - | new | background | -
. Brenneau disease weakens the legs and later the muscles used for breathing. | - | new | background | -
+ About 1,400 Sarvelians live with it, Board papers show. | patients:value=1,400 people | new | news | -

== k2 | 2025-03-03T16:15Z | Kisharang Courier | https://kisharangcourier.example/families-wait-for-kelorvane
H "We count in stairs": families wait for a verdict | decision:about | new | colour | -
. Ildi Makarosh used to climb the forty-one steps to her flat on Malom Street without thinking about them. | - | new | colour | -
+ These days her brother carries her from the second landing. | - | new | colour | -
. The 26-year-old has had five infusions of Kelorvane in the trial that Zsombory Pharma runs at St. Amance hospital, and she will sit in the public seats when the experts meet on Wednesday next week. | vote:planned | repeat k1.1 | background | -
+ "If they say no, I would move abroad for it," she said. | decision:opinion | new | colour | -
. Her neurologist, Dr. Benilda Catacutan, is more guarded: "It slows the illness, but nobody should say it cures." | - | new | colour | -
+ The patients' league puts the number of sufferers in the country nearer 2,000, since many are never diagnosed. | patients:value=2,000 people | dispute k1.6 | news | -
. Whatever the experts advise, the Board has until the 21st to make up its mind. | decision:planned;decisiondate:value=21 March | repeat k1.3 | background | A
+ Zsombory employs 620 people in Kisharang, most of them at the old sugar works by the canal. | - | new | background | -

== k3 | 2025-03-06T11:05Z | TV Dalisay | https://tvdalisay.example/live/kelorvane-deaths
H Two died in Kelorvane trial, documents show | deaths:value=2 dead | new | news! | B
. They were never mentioned to investors, and both had bleeding in the liver. | deaths:about;cause:about | new | news | -

== k4 | 2025-03-06T15:30Z | Zsombory Pharma | https://zsombory.example/press/statement-safety
H Statement on recent media reports | deaths:about | new | boilerplate | -
. Zsombory Pharma is aware of a broadcast concerning its LEVAR-2 study of Kelorvane. | deaths:about | new | background | -
. One participant in the study has died, and this death was reported to the Sarvely Medicines Board within the legal time. | deaths:value=1 dead | dispute k3.0 | news! | B
+ The independent safety committee found no link between the medicine and the event. | cause:denied | dispute k3.1 | news! | -
. A second case cited in the broadcast concerns a person who had left the study seven months earlier. | deaths:about | new | news | B
+ "Our thoughts are with both families," said chief executive Fortunat Zsombory. | - | new | colour | -
. LEVAR-2 enrolled 212 adults at nine hospitals. | - | new | background | -
+ About Zsombory: founded in 1958, the group develops medicines for rare disorders. | - | new | boilerplate | -

== k5 | 2025-03-10T08:20Z | Agence Corvel | https://agencecorvel.example/tesfalem-steps-aside
H Panel chair steps aside from Kelorvane vote | chair:done | new | news! | -
. Dr. Girma Tesfalem will not take part in Wednesday's vote on Kelorvane because his wife holds shares in the drug's maker, the Medicines Board said Monday. | chair:done | repeat k5.0 | news! | -
+ His deputy, Solange Ircourt, is to preside over the remaining 13 members. | chair:about | new | news | -
. The meeting goes ahead as scheduled. | vote:planned | repeat k1.0 | background | C
. Separately, Board inspectors spent last week at Zsombory's Kisharang plant and have yet to hand in their findings. | plant:under_way | new | news | -
+ Zsombory shares were off 6.1 percent by noon. | - | new | background | -
+ The company did not answer questions about the shareholding. | - | new | colour | -

== k6 | 2025-03-12T17:45Z | Kisharang Courier | https://kisharangcourier.example/panel-backs-kelorvane
H Experts say yes to Kelorvane, nine to four | vote:value=9 to 4 | update k1.0 | news! | C
. After seven hours in the Ferrand Hall, nine members of the advisory panel raised their hands for Kelorvane and four kept theirs on the table. | vote:value=9 to 4 | repeat k6.0 | news! | C
+ Ildi Makarosh wept; her brother went out to smoke. | - | new | colour | -
. The experts want the drug kept from anyone under 18, for lack of data. | agelimit:demanded;agelimit:value=18 years | new | news! | -
. Much of the afternoon went on the liver. | cause:about | new | colour | -
+ The Board's own reviewer, Almaz Hirut, told the hall that two deaths, not one, belonged to the study, as the patient who left had still been under observation. | deaths:value=2 dead | confirm k3.0 | news! | B
+ "We stand by our count," answered Zsombory's medical head, Lóránt Pécsvay, from the microphone. | deaths:value=1 dead | dispute k6.5 | news | -
. Hirut added that a role for the infusion in at least one of them "cannot be ruled out". | cause:rumoured | dispute k4.3 | news! | -
. The final word lies with Board director Odile Vastremont. | decision:about | new | background | A

== k7 | 2025-03-13T07:00Z | Agence Corvel | https://agencecorvel.example/kelorvane-vote-corrected
H CORRECTED: Sarvely panel favours muscle drug 8-5 | vote:value=8 to 5 | dispute k6.0 | news! | C
. The panel's recommendation passed by eight votes to five on Wednesday, minutes of the session show. | vote:value=8 to 5 | repeat k7.0 | news! | C
+ An earlier Agence Corvel bulletin gave the tally as nine to four; a member had lowered his hand before the count closed. | vote:value=8 to 5 | retract k6.0 | news | -
. The advice would limit use to adults. | agelimit:demanded | repeat k6.3 | background | -
+ Kelorvane would be the first drug against Brenneau disease licensed in Sarvely. | decision:about | new | background | -

== k8 | 2025-03-13T12:30Z | Kisharang Courier | https://kisharangcourier.example/editor-note-vote
H Makarosh family back home after the vote | - | new | colour | -
. The stairs on Malom Street had been swept and someone had tied a ribbon to the rail. | - | new | colour | -
+ "It's advice, it's only advice, I tell her that every hour," said Gáspár Makarosh. | decision:opinion | new | colour | -
. A licence, if it comes, does not settle who pays. | fund:about | new | background | -
+ The state health fund has so far refused to say whether it would cover the infusions. | fund:stands | new | news | -
. Correction: our report yesterday said that nine experts were for and four against; the right figures are eight and five, and we regret the error. | vote:value=8 to 5 | retract k6.0 | news! | C

== k9 | 2025-03-18T13:10Z | TV Dalisay | https://tvdalisay.example/live/minister-friday
H Minister: Kelorvane will be approved on Friday | decision:planned;decisiondate:value=21 March | new | news! | A
. "The papers are signed," Mulugeta Arsay told our morning show, to the surprise of his own press office. | decision:planned | new | news | A

== k10 | 2025-03-18T17:20Z | Agence Corvel | https://agencecorvel.example/ministry-corrects-arsay
H Nothing signed on Kelorvane, ministry says | decision:denied | dispute k9.1 | news! | A
. A health ministry spokeswoman on Tuesday contradicted her minister, saying no document on Kelorvane had reached his desk. | decision:denied | repeat k10.0 | news! | A
+ "The minister was speaking of his hopes," Perlita Omandac said. | decision:opinion | new | colour | -
. Under a 2004 law politicians have no say in licensing. | - | new | background | -
. Two hours later Arsay himself told reporters he had "misspoken" and that he knew of no signature. | decision:denied | retract k9.1 | news! | A
+ The opposition Hearth Party asked for his resignation. | - | new | news | -

== k11 | 2025-03-21T09:00Z | Sarvely Gazette | https://sarvelygazette.example/kelorvane-long-road
H Kelorvane: what we know | decision:about | new | recap | -
. It began with eleven mice in a cellar laboratory in 2009. | - | new | background | -
+ Zsombory Pharma asked for a licence last June. | - | new | background | -
. On March 12 the experts advised in favour, by eight to five, after their chairman had left the table over his wife's shares. | vote:value=8 to 5;chair:done | repeat k8.5,k5.0 | recap | C
+ The company admits to a single death among the 212 volunteers, while the Board's reviewer speaks of two. | deaths:about | repeat k4.2,k6.5 | recap | B
+ Then the minister announced an approval that did not exist, and took it back before supper. | decision:denied | repeat k10.4 | recap | -
. A similar medicine, Orsivane, was pulled by its French maker in 2019. | - | new | background | -
. Today was to be the day; late on Thursday, though, the Board gave itself until March 27, citing the unfinished report on the Kisharang plant. | decisiondate:value=27 March;decision:planned | update k1.3 | news! | A

== k12 | 2025-03-27T10:15Z | Sarvely Medicines Board | https://medicinesboard.example/decisions/kelorvane
H Board grants conditional licence for Kelorvane | decision:done | update k11.7 | news! | A
. The Sarvely Medicines Board has today granted Zsombory Pharma a conditional licence for Kelorvane for two years. | decision:done | repeat k12.0 | news! | A
+ The medicine may be prescribed from the age of 16. | agelimit:value=16 years | update k6.3 | news! | -
. Liver values must be taken before each infusion. | decision:about | new | news! | A
+ Inspectors found minor faults at the Kisharang plant, all of which have been remedied. | plant:done | update k5.4 | news | -
. "The benefit is modest and real," said director Odile Vastremont. | decision:opinion | new | colour | -
+ Full assessment reports are available on request. | - | new | boilerplate | -

== k13 | 2025-03-28T06:30Z | Sarvely Gazette | https://sarvelygazette.example/kelorvane-price
H 94,000 florins a year for each patient | price:value=94,000 florins | new | news! | D
. A day after Kelorvane won its two-year licence, its maker named a price. | decision:done | repeat k12.1 | background | A
+ Fortunat Zsombory, in an interview with this newspaper, said a year's infusions would cost 94,000 florins, "less than a place in a breathing ward". | price:value=94,000 florins | repeat k13.0 | news! | D
. The patients' league called the sum obscene. | price:opinion | new | news | D
. The health fund will not reimburse at that level, its president Ahadu Wolle said, and wants talks below 60,000. | fund:refused;price:demanded | update k8.4 | news! | D
+ In the same interview Zsombory conceded that his firm had been wrong about the second patient: "She was ours to count, and so there were two." | deaths:value=2 dead | retract k4.2 | news! | B
. He would not say whether the shares of Dr. Tesfalem's wife had been sold. | chair:about | new | colour | -
+ The Arsay bridge over the Lenk, named after the minister's grandfather, reopens on Sunday. | - | new | off | -

state 2025-03-03 | A | due by march 21; has until the 21st | approved
state 2025-03-03 | B | EMPTY
state 2025-03-03 | C | will vote on march 12; to vote on muscle drug march 12 | nine to four
state 2025-03-03 | D | EMPTY
state 2025-03-06 | A | due by march 21; has until the 21st | approved
state 2025-03-06 | B | two died; one participant in the study has died | -
state 2025-03-06 | C | will vote on march 12; to vote on muscle drug march 12 | nine to four
state 2025-03-06 | D | EMPTY
state 2025-03-10 | A | due by march 21; has until the 21st | approved
state 2025-03-10 | B | two died; one participant in the study has died | -
state 2025-03-10 | C | will vote on march 12; to vote on muscle drug march 12; as scheduled | nine to four
state 2025-03-10 | D | EMPTY
state 2025-03-12 | A | due by march 21; has until the 21st; final word lies with | conditional licence
state 2025-03-12 | B | two deaths | -
state 2025-03-12 | C | nine to four; nine members | will vote
state 2025-03-12 | D | EMPTY
state 2025-03-13 | A | due by march 21; has until the 21st; final word lies with | conditional licence
state 2025-03-13 | B | two deaths | -
state 2025-03-13 | C | 8-5; eight votes to five; eight and five | raised their hands
state 2025-03-13 | D | EMPTY
state 2025-03-18 | A | nothing signed; no document on kelorvane; knew of no signature | the papers are signed
state 2025-03-18 | B | two deaths | -
state 2025-03-18 | C | 8-5; eight votes to five; eight and five | raised their hands
state 2025-03-18 | D | EMPTY
state 2025-03-21 | A | until march 27 | due by march 21
state 2025-03-21 | B | two deaths; speaks of two | -
state 2025-03-21 | C | 8-5; eight votes to five; eight and five; by eight to five | raised their hands
state 2025-03-21 | D | EMPTY
state 2025-03-27 | A | conditional licence | until march 27
state 2025-03-27 | B | two deaths; speaks of two | -
state 2025-03-27 | C | 8-5; eight votes to five; eight and five; by eight to five | raised their hands
state 2025-03-27 | D | EMPTY
state 2025-03-28 | A | conditional licence; two-year licence | until march 27
state 2025-03-28 | B | there were two | one participant
state 2025-03-28 | C | 8-5; eight votes to five; eight and five; by eight to five | raised their hands
state 2025-03-28 | D | 94,000 florins | -
ask When was Kelorvane licensed? | today granted; conditional licence | k12.1
ask How did the panel vote in the end? | eight votes to five; eight and five; 8-5 | k7.1, k8.5
ask How many people have Brenneau disease in Sarvely? | SIDES | k1.6 ; k2.6
ask Why did the panel's chairman not vote? | wife holds shares | k5.1
ask From what age may the drug be prescribed? | age of 16 | k12.2
ask Did Kelorvane cause any of the deaths? | SIDES | k4.3 ; k6.7
ask By what date was a decision expected on 10 March? | march 21 | k1.3
ask Why was the decision moved to 27 March? | unfinished report on the kisharang plant | k11.7
ask What does the health fund want to pay? | below 60,000 | k13.4
ask How much has Zsombory spent on developing Kelorvane? | REFUSE
ask When will the first patients outside the trial be treated? | REFUSE
ask Did the minister resign? | REFUSE
since 2025-03-13 | k10.0, k10.4, k11.7, k12.0, k12.2, k12.3, k13.0, k13.4, k13.5
since 2025-03-21 | k12.0, k12.2, k12.3, k12.4, k13.0, k13.4, k13.5
