story: The presidential race in Ostravel
domain: national election
topic: Presidential election in Ostravel, October 2025
description: Who stands for president of Ostravel, who reaches the run-off and who wins it.
keywords: Ostravel president, Haddoud, Terpkalns, Amsterveen, Constitutional Court, run-off
entity: Samira Haddoud | Haddoud, the senator | person
entity: Janis Terpkalns | Terpkalns, the general | person
entity: Kenzo Amsterveen | Amsterveen, the mayor of Holmkade | person
entity: Fadil Roukema | Roukema | person
entity: Constitutional Court of Ostravel | the court | organisation
aspect A: Run-off | When is the run-off and who is in it?
aspect B: Result | Who won the presidency?
aspect C: Roukema | Is Fadil Roukema a candidate?
aspect D: Violence | How many people were hurt on Dokstraat?
aspect E: Amsterveen | Whom does Kenzo Amsterveen support?
matter roukema: candidacy of Fadil Roukema
matter registration: Constitutional Court ruling on Janis Terpkalns's eligibility
matter round1: first round of the presidential election
matter haddoud1: Haddoud's share in the first round
matter terp1: Terpkalns's share in the first round
matter runoff: date and holding of the run-off
matter endorse: Amsterveen's recommendation for the run-off
matter taxcase: tax proceedings against Aivars Terpkalns
matter hurt: number of people hurt on Dokstraat
matter arrests: arrests after the clash on Dokstraat
matter alcohol: ban on the sale of alcohol on polling days
matter result: winner of the run-off
matter challenge: Terpkalns's complaint against the run-off result
matter observers: observer mission's verdict on the vote
matter ballots: ballot papers missing at the port of Holmkade
matter police: resignation of police chief Bouke Sefrioui

== o1 | 2025-10-06T07:15Z | Meridian Wire | https://meridian.example/roukema-out
H Roukema drops out of Ostravel race | roukema:cancelled | new | news! | C
. Hotel owner Fadil Roukema abandoned his bid for the presidency of Ostravel on Monday, six days before the first round. | roukema:cancelled; round1:planned | repeat o1.0 | news! | C
+ He cited his health and asked his followers to vote as they please. | roukema:cancelled | new | news | C
. Three candidates remain: Senator Samira Haddoud, retired general Janis Terpkalns and Kenzo Amsterveen, who is mayor of Holmkade. | round1:planned | new | news! | -
+ If no one gets more than half of the votes, the two strongest go into a run-off on 26 October. | runoff:planned | new | news! | A
+ About 2.9 million people may vote. | - | new | background | -

== o2 | 2025-10-06T16:30Z | Holmkade Courant | https://holmkadecourant.example/general-in-court
H Judges to rule on the general's papers | registration:planned | new | news! | -
. Whether Janis Terpkalns may stand at all will be decided by the Constitutional Court on Wednesday. | registration:planned | repeat o2.0 | news! | -
+ A teachers' association argues that he left the army too recently, and the law asks for a pause of four years. | registration:demanded | new | news | -
. "I gave back my uniform on the third of September 2021, and I have the receipt," the general told supporters in Oud-Saldum. | registration:opinion | new | news | -
+ Nobody in the packed hall laughed. | - | new | colour | -
. His younger brother Aivars has other worries: the tax office has been looking into his gravel pits since spring. | taxcase:under_way | new | background | -
+ Bars must stay dry on Saturday night and all of Sunday, an order that innkeepers call medieval. | alcohol:planned | new | news | -
+ Mr Roukema's posters, meanwhile, will hang until the glue gives up. | roukema:about | new | colour | -

== o3 | 2025-10-08T10:00Z | Constitutional Court of Ostravel | https://court.example/release-2025-77
H Release 77/2025: Application of the Association of Teachers dismissed | registration:done | update o2.1 | news! | -
. By its judgment of today the Court has held, by five votes to two, that the candidate J. Terpkalns fulfils the conditions of Article 61. | registration:done | repeat o3.0 | news! | -
+ The period of four years ended on 3 September 2025. | registration:done | new | news | -
. The Association shall bear the costs. | - | new | news | -
. The full reasons will be published in the Official Gazette within three weeks. | - | new | news | -

== o5 | 2025-10-12T21:30Z | Meridian Wire | https://meridian.example/first-round
H Haddoud, Terpkalns into run-off | round1:done; runoff:planned | update o1.3, o1.4 | news! | A
. Samira Haddoud won 41.7 per cent in Sunday's first round, with 96 per cent of districts counted, electoral officials said. | haddoud1:value=41.7 %; round1:done | new | news! | -
+ Janis Terpkalns followed with 36.2 per cent. | terp1:value=36.2 % | new | news! | -
+ Mr Amsterveen's 22 per cent leaves him out, yet it makes him the most courted man in the country. | round1:done | new | news! | -
. Whom he will recommend to his voters he left open. | endorse:about | new | news | E
+ The two leaders meet again in a fortnight. | runoff:planned | repeat o1.4 | news | A

== o6 | 2025-10-13T06:45Z | Holmkade Courant | https://holmkadecourant.example/night-on-dokstraat
H Bottles and fists on Dokstraat after the count | hurt:about | new | news! | D
. Young backers of the senator and of the general fell upon each other outside the Café De Anker shortly before midnight. | hurt:about | new | news | D
+ Fourteen people were treated for cuts and bruises, said Dr Ilze van Marrewijk of the Sint-Pieter hospital. | hurt:value=14 people | new | news! | D
+ "I count six, and most of them fell over their own feet," said police chief Bouke Sefrioui. | hurt:value=6 people | dispute o6.2 | news! | D
. Five men sit in the cells. | arrests:value=5 men | new | news | -
. The dry weekend does not seem to have helped, remarked the landlord, who had swept up the glass by dawn. | alcohol:opinion | new | colour | -
+ In the city itself Mayor Amsterveen came first with 58 per cent. | round1:done | new | news | -
. A crate with 1,200 ballot papers, never used, could not be found at the port on Sunday evening. | ballots:value=1200 papers | new | news | -

== o7 | 2025-10-13T12:00Z | The Ballot Bench | https://ballotbench.example/day-after
H The day after: live notes | - | new | boilerplate | -
. 09:10 Final figures are in: Haddoud 41.9, Terpkalns 36.0. | haddoud1:value=41.9 %; terp1:value=36.0 % | update o5.1, o5.2 | news! | -
. 10:25 Campaign aide Rasa Okabe tells me that the mayor "will come out for Samira by the weekend, bet your bicycle". | endorse:rumoured | new | news! | E
+ 10:50 His press office: no decision, no date, no bicycle. | endorse:denied | dispute o7.2 | news! | E
. 11:40 The Courant reports fourteen hurt in the brawl on Dokstraat. | hurt:value=14 people | repeat o6.2 | recap | D
+ The coffee has run out up here. | - | new | colour | -

== o8 | 2025-10-13T17:20Z | Police Directorate of Holmkade | https://police.example/statement-dokstraat
H Statement on the events of 12 October | hurt:about | new | news | D
. After consulting the hospitals, the Directorate states that fourteen persons were injured in Dokstraat; the number of six given this morning referred to police officers only and is withdrawn. | hurt:value=14 people | retract o6.3 | news! | D
+ Three of the five persons detained have been released. | arrests:value=2 men | update o6.4 | news | -
+ Witnesses are asked to come forward. | - | new | boilerplate | -

== o10 | 2025-10-17T14:00Z | Meridian Wire | https://meridian.example/amsterveen-backs-haddoud
H Third-placed mayor backs senator in Ostravel | endorse:done | update o7.2, o7.3 | news! | E
. Speaking in Holmkade on Friday, Kenzo Amsterveen urged his 480,000 voters to choose Samira Haddoud on 26 October. | endorse:done; runoff:planned | repeat o10.0 | news! | E
+ She has promised him nothing but an open ear, her campaign manager said. | endorse:opinion | new | news | -
. General Terpkalns called the alliance "a marriage of fish and bicycle". | endorse:opinion | new | colour | -
. Prosecutors on Thursday charged Aivars Terpkalns, the candidate's brother, with evading 3.4m florins in tax. | taxcase:done | update o2.5 | news! | -
+ The general is not a party to the case and declined to discuss it. | taxcase:about | new | news | -
. The missing ballot papers have turned up behind a stack of deck chairs, still sealed. | ballots:done | update o6.7 | news | -

== o11 | 2025-10-22T09:40Z | Holmkade Courant | https://holmkadecourant.example/dry-sunday-no-more
H Beer allowed on Sunday after all | alcohol:cancelled | update o2.6 | news | -
. The interior ministry has dropped its prohibition for the run-off, to the loud joy of the guild of innkeepers. | alcohol:cancelled | repeat o11.0 | news | -
+ Police chief Sefrioui will not enjoy it in office: he is leaving his post at the end of the month. | police:planned | new | news | -
. The brawl on Dokstraat, in which fourteen people got hurt, had cost him the council's trust. | hurt:value=14 people | repeat o8.1 | recap | D
+ "I apologise to every mother who sat in that waiting room," he said, without going into his figures again. | hurt:opinion | new | colour | -
. A poll printed in yesterday's Standaard gives the senator 54 per cent and the general 46. | result:value=Haddoud 54 % in a poll | new | news | B
+ Rain is expected on the coast at the weekend. | - | new | colour | -

== o12 | 2025-10-26T22:15Z | Meridian Wire | https://meridian.example/haddoud-wins
H Haddoud elected president of Ostravel | result:done; runoff:done | update o11.5, o10.1 | news! | A, B
. Senator Samira Haddoud will be the country's first woman president, having taken 50.8 per cent of the votes in Sunday's run-off. | result:value=50.8 % | repeat o12.0 | news! | B
+ Her lead is 41,300 ballots, far thinner than forecasters had thought. | result:value=41300 ballots | new | news! | B
. The general's camp refuses to recognise the outcome and speaks of irregularities in eleven districts. | challenge:demanded; result:denied | dispute o12.0 | news! | B
+ International observers praised a calm and orderly day. | observers:done | new | news | -
+ Turnout reached 74 per cent, officials said. | - | new | news | -
. Fireworks went up over the harbour of Holmkade, where the senator had three votes in four. | - | new | colour | -

== o13 | 2025-10-28T11:00Z | Holmkade Courant | https://holmkadecourant.example/complaint-filed
H Boxes of paper for the judges | challenge:about | new | news | -
. Two delivery vans brought the general's complaint to the Constitutional Court on Tuesday morning. | challenge:under_way | update o12.3 | news! | B
+ His lawyer, Mindaugas El Fassi, wants the vote repeated in 11 districts. | challenge:demanded | new | news! | B
. "Every box was opened before our eyes and we saw nothing wrong," said Kaito Brouwer, who headed the 60 foreign observers. | observers:done | repeat o12.4 | news | -
+ If the court takes the case, it must decide within ten days. | challenge:planned | new | news | -
. The president-elect spent the day at her mother's in Lower Zarand. | - | new | colour | -
+ On the same staircase, by the way, lawyers for Aivars Terpkalns were asking for more time in the tax matter. | taxcase:demanded | new | news | -
. The Courant has added up the 612 district protocols on its own and arrives at the same lead of 41,300. | result:value=41300 ballots | confirm o12.2 | news! | B

== o14 | 2025-10-30T16:50Z | Radio Kuldara | https://kuldara.example/terpkalns-gives-up
H He gives up | challenge:cancelled | new | news | B
. General Terpkalns withdrew his complaint this afternoon and wished Samira Haddoud "fair wind". | challenge:cancelled; result:stands | update o13.1 | news! | B
+ It was wrong of us to talk about irregularities, he said. | challenge:failed | retract o12.3 | news! | B
. His campaign office in Oud-Saldum had been let to a dentist by the evening. | - | new | colour | -

== o15 | 2025-11-01T09:00Z | The Ballot Bench | https://ballotbench.example/looking-back
H What a month | - | new | recap | -
. Four hopefuls became three when Roukema bowed out. | roukema:cancelled | repeat o1.0 | recap | C
+ The judges let the general run, 5 to 2. | registration:done | repeat o3.1 | recap | -
. Then the mayor's blessing carried Haddoud over the line, or so her people think. | endorse:done; result:done | repeat o10.1, o12.0 | recap | B, E
+ Terpkalns fought on for four days and stopped. | challenge:cancelled | repeat o14.1 | recap | B
. Oh, and Bouke Sefrioui handed in his badge last night, as planned. | police:done | update o11.2 | news | -
+ See you again in six years' time! | - | new | boilerplate | -

state 2025-10-06 | A | 26 october | -
state 2025-10-06 | B | EMPTY
state 2025-10-06 | C | drops out; abandoned his bid | -
state 2025-10-06 | D | EMPTY
state 2025-10-06 | E | EMPTY
state 2025-10-08 | A | 26 october | -
state 2025-10-08 | B | EMPTY
state 2025-10-08 | C | drops out; abandoned his bid | -
state 2025-10-08 | D | EMPTY
state 2025-10-08 | E | EMPTY
state 2025-10-12 | A | haddoud, terpkalns into run-off | -
state 2025-10-12 | B | EMPTY
state 2025-10-12 | C | drops out; abandoned his bid | -
state 2025-10-12 | D | EMPTY
state 2025-10-12 | E | he left open | -
state 2025-10-13 | A | haddoud, terpkalns into run-off | -
state 2025-10-13 | B | EMPTY
state 2025-10-13 | C | drops out; abandoned his bid | -
state 2025-10-13 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-10-13 | E | no decision; come out for samira | -
state 2025-10-17 | A | haddoud, terpkalns into run-off; 26 october | -
state 2025-10-17 | B | EMPTY
state 2025-10-17 | C | drops out; abandoned his bid | -
state 2025-10-17 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-10-17 | E | backs senator; choose samira haddoud | no decision
state 2025-10-22 | A | haddoud, terpkalns into run-off; 26 october | -
state 2025-10-22 | B | 54 per cent | -
state 2025-10-22 | C | drops out; abandoned his bid | -
state 2025-10-22 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-10-22 | E | backs senator; choose samira haddoud | no decision
state 2025-10-26 | A | haddoud elected president; run-off | -
state 2025-10-26 | B | haddoud elected president; first woman president | 54 per cent
state 2025-10-26 | C | drops out; abandoned his bid | -
state 2025-10-26 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-10-26 | E | backs senator; choose samira haddoud | no decision
state 2025-10-28 | A | haddoud elected president; run-off | -
state 2025-10-28 | B | haddoud elected president; first woman president; wants the vote repeated | 54 per cent
state 2025-10-28 | C | drops out; abandoned his bid | -
state 2025-10-28 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-10-28 | E | backs senator; choose samira haddoud | no decision
state 2025-10-30 | A | haddoud elected president; run-off | -
state 2025-10-30 | B | withdrew his complaint; haddoud elected president; first woman president | refuses to recognise
state 2025-10-30 | C | drops out; abandoned his bid | -
state 2025-10-30 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-10-30 | E | backs senator; choose samira haddoud | no decision
state 2025-11-01 | A | haddoud elected president; run-off | -
state 2025-11-01 | B | withdrew his complaint; haddoud elected president; first woman president | refuses to recognise
state 2025-11-01 | C | drops out; abandoned his bid; bowed out | -
state 2025-11-01 | D | fourteen persons; fourteen people; fourteen hurt | i count six
state 2025-11-01 | E | backs senator; choose samira haddoud | no decision
ask Who won the run-off? | samira haddoud; haddoud elected | o12.0, o12.1
ask What share did Haddoud get in the first round? | 41.9 | o7.1
ask What share was reported on the evening of 12 October for Haddoud? | 41.7 per cent | o5.1
ask How many people were injured on Dokstraat? | fourteen | o8.1
ask Why did the court let Terpkalns stand? | fulfils the conditions of article 61; four years ended on 3 september | o3.1, o3.2
ask Why did Roukema give up? | health | o1.2
ask Where were the missing ballot papers found? | deck chairs | o10.6
ask With what is Aivars Terpkalns charged? | evading 3.4m florins | o10.4
ask On 13 October, would Amsterveen back Haddoud? | SIDES | o7.2 ; o7.3
ask When will Haddoud be sworn in? | REFUSE
ask Which party does Fadil Roukema belong to? | REFUSE
ask What did the election cost? | REFUSE
since 2025-10-22 | o12.0, o12.1, o12.2, o12.3, o13.1, o14.1, o14.2
since 2025-10-13 | o10.0, o10.4, o11.0, o11.2, o12.0, o14.1
