story: The Pattimar lagoon suit
domain: court case
topic: Suit of the Pattimar fishing villages against Norvik Alum
description: Whether the fishing villages on the Pattimar lagoon win their damages suit against the aluminium smelter, and whether the smelter may go on running.
keywords: Pattimar lagoon, Norvik Alum, smelter, damages suit, fishing villages
entity: Norvik Alum | the smelter, the company, Norvik | firm
entity: Meenakshi Duarvel | Duarvel, Advocate Duarvel | person
entity: Justice Olumide Carvanho | Carvanho, Justice Carvanho, the judge | person
entity: Pattimar lagoon | the lagoon | place
aspect A: Claim | How much do the villages want or get from Norvik Alum?
aspect B: Smelter | May the smelter run?
aspect C: Families | How many families are in the suit?
aspect D: Spill | Did red mud from the smelter get into the lagoon?
matter claim: damages claimed by the villages
matter offer: settlement offered by the company
matter award: damages and settlement paid to the villages
matter shutdown: court order stopping the smelter
matter families: number of families in the suit
matter spill: leak of red mud into the lagoon
matter inspection: visit of the judge to the lagoon
matter fish: amount of dead fish
matter rally: march of smelter workers
matter director: post of plant director Eskil Thorvane
matter criminal: police inquiry into plant managers
matter jobs: number of jobs at the smelter

== p1 | 2025-09-01T05:40Z | Pattimar Herald | https://pattimarherald.example/suit-opens
H Lagoon families get their day in court | claim:demanded | new | news! | -
. At half past ten this morning the High Court in Karuvela takes up what fishermen here simply call "the case". | - | new | news | -
+ Some 1,900 families want 84 crore for ruined nets and empty waters from Norvik Alum, whose smelter stands on the northern shore. | families:value=1,900 families; claim:value=84 crore | new | news! | A, C
. Their advocate, Meenakshi Duarvel, says a pond of red mud burst its bank on the night of May 12 and ran into the lagoon. | spill:stands | new | news! | D
+ "We smelled it before we saw it," recalls Joao Perumbal, a crab catcher for forty years. | spill:about | new | colour | -
. The smelter gives work to 2,300 people, many of them cousins of the plaintiffs. | jobs:value=2,300 jobs | new | background | -
+ A ferry to the court was laid on free of charge. | - | new | colour | -

== p2 | 2025-09-01T14:20Z | Sagara Press Agency | https://sagarapress.example/norvik-day1
H Norvik contests lagoon claim | spill:denied | dispute p1.3 | news! | D
. Counsel for Norvik Alum told the High Court on Monday that no mud ever left the company's ponds. | spill:denied | repeat p2.0 | news! | D
+ Twelve tonnes of fish found dead in May were killed by a lack of oxygen after early rain, he argued. | fish:value=12 tonnes; spill:denied | new | news | D
. Justice Olumide Carvanho said he would see the lagoon with his own eyes on September 10. | inspection:planned | new | news | -
. Until he has, he added, the furnaces may burn. | shutdown:refused | new | news! | B
. Duarvel had sought an immediate stop. | shutdown:demanded | new | news | B

== p3 | 2025-09-03T06:15Z | Canal Vento | https://canalvento.example/families
H More boats join the Norvik case | families:about | update p1.2 | news! | C
. Three villages on the southern shore signed up last night, which brings the number behind the suit to 2,450 households. | families:value=2,450 families | repeat p3.0 | news! | C
+ Watch: an auntie of 81 tells us why she put her thumbprint to it. | - | new | colour | -

== p4 | 2025-09-05T16:00Z | Norvik Alum | https://norvikalum.example/press-0905
H Norvik Alum extends a hand to its neighbours | offer:about | new | news | -
. Without any admission, Norvik Alum today offers the lagoon communities a welfare fund of 15 crore over three years. | offer:planned | new | news! | A
+ The offer stands until midnight on 19 September. | offer:stands | new | news! | -
. "We have lived side by side for two decades, and we wish to go on doing so," says plant director Eskil Thorvane. | - | new | colour | -
. Norvik Alum produces 140,000 tonnes of metal a year and has won four awards for safety. | - | new | boilerplate | -

== p5 | 2025-09-05T20:30Z | Pattimar Herald | https://pattimarherald.example/alms
H "Alms," say villages of smelter's fund | offer:opinion | new | news | -
. The paper with the company's letterhead was read aloud under the banyan at Velipuram, and nobody clapped. | offer:opinion | new | colour | -
+ The firm proposes 15 crore, spread over three years. | offer:planned | repeat p4.1 | recap | A
. Advocate Duarvel said she had advised her clients to turn it down and they had followed her advice to the last man and woman. | offer:refused | update p4.1 | news! | A
+ Her sum, she stressed, remains 84 crore. | claim:value=84 crore | repeat p1.2 | recap | A
. A headman from the eastern shore, Kofi Tharaman, told this newspaper the opposite: his village would like to take the money. | offer:about | dispute p5.3 | news | A
. Neither Thorvane nor his office answered our questions. | - | new | colour | -
. A reader writes that the crabs have come back at the river mouth. | - | new | colour | -

== p6 | 2025-09-09T13:05Z | Sagara Press Agency | https://sagarapress.example/march
H Smelter workers to march on day of judge's visit | rally:planned | new | news | -
. The metalworkers' union has called its members onto the lagoon road for Wednesday, fearing for their pay. | rally:planned | repeat p6.0 | news | -
+ Union secretary Ingrid Sowemba accused the advocate of "fishing for a fee". | claim:opinion | new | colour | -
. About 1,700 people work at the plant, she said, fewer than the company's own brochures suggest. | jobs:value=1,700 jobs | dispute p1.5 | news | -
. Heavy rain is forecast. | - | new | colour | -

== p7 | 2025-09-10T17:30Z | Pattimar Herald | https://pattimarherald.example/judge-boat
H Judge in rubber boots finds red silt | inspection:done | update p2.3 | news! | -
. Justice Carvanho spent four hours in an open boat on Wednesday, with both legal teams in a second one behind. | inspection:done | repeat p7.0 | news! | -
+ Off Velipuram he had a pole pushed into the bottom, and it came up the colour of brick. | spill:about | new | news! | D
. A geologist appointed by the court, Dr Harini Bergskov, told him on the spot that this was smelter residue and nothing else. | spill:stands | confirm p1.3 | news! | D
+ "Laterite soil looks just the same," objected the company's counsel. | spill:denied | dispute p7.3 | news | D
. The workers stayed away; their march was called off because of the downpour. | rally:cancelled | update p6.1,p6.0 | news | -
. A kingfisher sat on the judge's boat for a while. | - | new | colour | -

== p8 | 2025-09-11T08:45Z | Canal Vento | https://canalvento.example/stop
H Furnaces must go cold, court says | shutdown:planned | update p2.4,p2.5 | news! | B
. Justice Carvanho's overnight order leaves Norvik five days; after that, not a single pot may be heated until judgment. | shutdown:planned | repeat p8.0 | news! | B

== p9 | 2025-09-11T15:10Z | Sagara Press Agency | https://sagarapress.example/order
H High Court orders Norvik smelter to halt by Sept 16 | shutdown:planned | confirm p8.0 | news! | B
. The written order cites the geologist's finding of red mud residue on the lagoon bed. | shutdown:about; spill:stands | new | news | D
. Norvik said it would comply but would ask the Supreme Court for a stay. | shutdown:about | new | news! | B
+ Shares in its parent fell nine per cent. | - | new | news | -
. Police in Karuvela, for their part, are questioning two pond supervisors over falsified logbooks. | criminal:under_way | new | news! | -
+ The inquiry is not part of the civil suit. | criminal:about | new | background | -

== p10 | 2025-09-11T20:00Z | Pattimar Herald | https://pattimarherald.example/recap
H The case so far: from a May night to a cold furnace | - | new | recap | -
. For those who come late to it, here is what we know. | - | new | recap | -
+ In May fish floated belly up, twelve tonnes by the company's count. | fish:value=12 tonnes | repeat p2.2 | recap | -
. The fisheries office weighed the catch at the time and wrote down 31 tonnes, as a note in the court file shows. | fish:value=31 tonnes | dispute p10.2,p2.2 | news | -
. In September 2,450 families were in court, a fund had been offered and spurned, and a judge had gone out in a boat. | families:value=2,450 families; offer:refused; inspection:done | repeat p7.0,p5.3,p3.1 | recap | C
+ The stop order takes effect on Tuesday. | shutdown:planned | repeat p9.0,p8.1 | recap | B
. A smaller leak in 2011 at the firm's works in Tamberg, far inland, ended with a fine. | - | new | background | -
. An earlier version of this article said that Dr Bergskov was paid by the plaintiffs; she is paid by the court. | - | new | news | -

== p11 | 2025-09-16T12:40Z | Sagara Press Agency | https://sagarapress.example/cold
H Norvik shuts last potline as stay is turned down | shutdown:done | update p9.2,p9.0,p8.0 | news! | B
. The Supreme Court needed eleven minutes on Tuesday to reject the company's plea. | shutdown:stands | new | news! | B
+ By noon the chimneys on the northern shore had stopped smoking, a reporter at the gate saw. | shutdown:done | repeat p11.0 | news! | B
. Plant director Thorvane has been relieved of his duties, the board announced in two lines. | director:done | new | news! | -
+ No successor was named. | director:about | new | news | -
. Sowemba, the union secretary, said families of workers had to eat as well. | shutdown:opinion | new | colour | -

== p12 | 2025-09-18T18:20Z | Canal Vento | https://canalvento.example/talks
H They are talking after all | award:under_way | new | news! | A
. Duarvel and the company's lawyers met for six hours in a Karuvela hotel, a day before the old offer runs out. | award:under_way; offer:about | new | news! | A

== p13 | 2025-09-22T14:00Z | Pattimar Herald | https://pattimarherald.example/deal
H Villages settle for 52 crore and a clean-up | award:done; claim:done | update p12.0,p12.1,p1.2 | news! | A
. The suit is over: on Monday both sides signed a settlement before Justice Carvanho, who shook every hand within reach. | award:done | repeat p13.0 | news! | A
+ Norvik will pay fifty-two crore within ninety days and dredge the lagoon bed at its own expense. | award:planned | new | news! | A
. In the text the company concedes that "material from pond 3 entered the lagoon", words it had fought for months. | spill:stands | update p7.4,p2.0 | news! | D
+ "I told the court what I had been told by others, and it was not so," its counsel said. | spill:stands | retract p2.1 | news | D
. The stop is lifted, and the first potline will be fired up on October 1. | shutdown:cancelled | update p11.0 | news! | B
. When names were checked, 2,212 families proved to be entitled, some having signed twice. | families:value=2,212 families | update p3.1 | news | C
. Perumbal, the crab catcher, said he would buy nets and a radio. | award:opinion | new | colour | -
. The police inquiry into the logbooks goes on. | criminal:under_way | repeat p9.4 | recap | -

state 2025-09-01 | A | 84 crore | -
state 2025-09-01 | B | furnaces may burn | -
state 2025-09-01 | C | 1,900 | -
state 2025-09-01 | D | no mud ever left; burst its bank | -
state 2025-09-03 | A | 84 crore | -
state 2025-09-03 | B | furnaces may burn | -
state 2025-09-03 | C | 2,450 | 1,900
state 2025-09-03 | D | no mud ever left; burst its bank | -
state 2025-09-05 | A | turn it down; 84 crore | -
state 2025-09-05 | B | furnaces may burn | -
state 2025-09-05 | C | 2,450 | 1,900
state 2025-09-05 | D | no mud ever left; burst its bank | -
state 2025-09-09 | A | turn it down; 84 crore | -
state 2025-09-09 | B | furnaces may burn | -
state 2025-09-09 | C | 2,450 | 1,900
state 2025-09-09 | D | no mud ever left; burst its bank | -
state 2025-09-10 | A | turn it down; 84 crore | -
state 2025-09-10 | B | furnaces may burn | -
state 2025-09-10 | C | 2,450 | 1,900
state 2025-09-10 | D | smelter residue | -
state 2025-09-11 | A | turn it down; 84 crore | -
state 2025-09-11 | B | sept 16; furnaces must go cold; five days; on tuesday | furnaces may burn
state 2025-09-11 | C | 2,450 | 1,900
state 2025-09-11 | D | smelter residue; red mud residue | -
state 2025-09-16 | A | turn it down; 84 crore | -
state 2025-09-16 | B | shuts last potline; stopped smoking; reject the company's plea | furnaces may burn
state 2025-09-16 | C | 2,450 | 1,900
state 2025-09-16 | D | smelter residue; red mud residue | -
state 2025-09-18 | A | talking after all; met for six hours | -
state 2025-09-18 | B | shuts last potline; stopped smoking; reject the company's plea | furnaces may burn
state 2025-09-18 | C | 2,450 | 1,900
state 2025-09-18 | D | smelter residue; red mud residue | -
state 2025-09-22 | A | 52 crore; fifty-two crore | 15 crore
state 2025-09-22 | B | stop is lifted | shuts last potline
state 2025-09-22 | C | 2,212 | 2,450
state 2025-09-22 | D | material from pond 3 entered the lagoon | no mud ever left
ask How much will Norvik pay? | 52 crore; fifty-two crore | p13.0, p13.2
ask How many families turned out to be entitled? | 2,212 | p13.6
ask When did the judge visit the lagoon? | on wednesday | p7.1
ask Did the workers' march take place? | called off | p7.5
ask What happened to Eskil Thorvane? | relieved of his duties | p11.3
ask On September 1, did mud leave the company's ponds? | SIDES | p1.3 ; p2.1
ask How many tonnes of fish died? | SIDES | p10.2 ; p10.3
ask What did the Supreme Court decide? | turned down; reject the company's plea | p11.0, p11.1
ask When will the first potline be fired up? | october 1 | p13.5
ask Who will be the next plant director? | REFUSE
ask Was anybody charged over the logbooks? | REFUSE
ask How much will the dredging of the lagoon cost? | REFUSE
since 2025-09-16 | p12.0, p12.1, p13.0, p13.1, p13.2, p13.3, p13.5, p13.6
since 2025-09-09 | p7.0, p7.3, p7.5, p8.0, p9.4, p11.0, p11.3, p13.0, p13.3, p13.5
