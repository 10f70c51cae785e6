story: Sulpadine, the fever syrup
domain: drug approval
topic: Licence and emergency use of the fever syrup Sulpadine
description: Whether the malaria syrup Sulpadine may be given to children in Batangal, and whether the first batches are safe.
keywords: Sulpadine, Batangal, Kebede-Roussel, marsh fever, drug council
entity: Sulpadine | Sulpadine, the syrup | drug
entity: Kebede-Roussel | Kebede-Roussel, the manufacturer, the makers | company
entity: National Drug Council | National Drug Council, the council, the NDC | organisation
entity: Imelda Sarkozi-Reyes | Imelda Reyes, Dr. Reyes, the council's secretary | person
entity: Tibor Halasz | Tibor Halasz, Halasz, the minister | person
entity: Emebet Halasz | Emebet Halasz, Mrs. Halasz | person
aspect A: Licence | Is Sulpadine licensed?
aspect B: Emergency use | May the syrup be given under emergency rules?
aspect C: Ill children | How many children fell ill after taking it?
aspect D: Marsh fever | How large is the marsh fever outbreak?
matter licence: full licence for Sulpadine
matter emergency: emergency permit for Sulpadine
matter ill: number of children who fell ill after the syrup
matter fever: number of marsh fever cases
matter feverdead: number of marsh fever deaths
matter doses: number of doses delivered
matter recall: batch 17 of the syrup
matter solvent: whether a solvent made the children ill
matter court: court case of the rival firm Lacaze-Orbán
matter secretary: Dr. Reyes's post at the council
matter conflict: payments from Kebede-Roussel to the minister's sister
matter school: school closures in Anilao-Bas

== m1 | 2025-10-06T05:55Z | Archipelago News Agency | https://ana.example/sulpadine-permit-sought
H Health ministry asks for emergency use of fever syrup | emergency:demanded | new | news! | B
. Batangal's health ministry on Monday requested an emergency permit for Sulpadine, a syrup against marsh fever in children under five. | emergency:demanded | repeat m1.0 | news! | B
+ The National Drug Council has ten days to answer. | emergency:about | new | news! | B
. The outbreak in the southern lagoons stood at 3,120 cases on Sunday. | fever:value=3,120 cases | new | news! | D
+ Eighteen people have died of it since August. | feverdead:value=18 dead | new | news! | D
. An ordinary licence for the product has been pending since 2023. | licence:about | new | background | A

== m2 | 2025-10-06T15:20Z | The Lagoon Herald | https://lagoonherald.example/clinic-at-anilao-bas
H Clinic queue reaches the fish market | fever:about | new | colour | D
. By seven the line of mothers at Anilao-Bas went past the ice house. | - | new | colour | -
+ Nurse Corazon Ilagan has tablets, but a two-year-old spits out tablets. | - | new | colour | -
. "Give me something sweet and I'll save half this queue," she said. | emergency:opinion | new | colour | -
. The district doctor, Abebe Dufresne, had counted 41 burials since August, more than double what the capital admits. | feverdead:value=41 dead | dispute m1.4 | news! | D
+ Health minister Tibor Halasz called the council's procedures "a luxury". | emergency:opinion | new | news | -
. Schools along the lagoon will stay shut this week. | school:under_way | new | news | -
+ Sulpadine comes from Kebede-Roussel, a joint concern with works in Mont-Feleke and a research house overseas. | - | new | background | -

== m3 | 2025-10-08T10:30Z | National Drug Council | https://ndc.example/announcements/2025-44
H Council issues emergency permit no. 6 | emergency:done | update m1.1 | news! | B
. The National Drug Council has considered the request of the Ministry of Health dated 6 October. | emergency:about | repeat m1.1 | background | B
+ Use of Sulpadine 5 mg/ml syrup is permitted in four lagoon districts for ninety days. | emergency:done | new | news! | B
. The permit is no licence, and the evaluation of the dossier continues. | licence:under_way | new | news | A
+ Any suspected side effect must be notified within 24 hours. | - | new | news | -
. Signed: Dr. Imelda Reyes, Secretary of the Council. | - | new | boilerplate | -

== m4 | 2025-10-08T16:00Z | Channel Amihan | https://amihan.example/brief/syrup-go
H Green light for sweet cure | emergency:done | repeat m3.0 | news | B
. First crates fly south tonight: 40,000 doses. | doses:planned;doses:value=40,000 doses | new | news | -

== m5 | 2025-10-10T06:10Z | Archipelago News Agency | https://ana.example/lacaze-orban-sues
H Rival goes to court over Sulpadine permit | court:under_way | new | news | -
. Lacaze-Orbán, which sells the tablets used so far, asked the administrative court in Feleke Bay to suspend the permit. | court:demanded | new | news | B
+ It argues the council skipped a hearing that the law requires. | court:about | new | news | -
. Deliveries began on Thursday with 26,000 doses, fewer than announced, as one aircraft failed to start. | doses:done;doses:value=26,000 doses | update m4.1 | news | -
. Cases rose over four days to 3,877, the ministry's bulletin showed. | fever:value=3,877 cases | update m1.3 | news! | D
+ The council had no comment on the suit. | court:about | new | colour | -

== m6 | 2025-10-13T13:45Z | The Lagoon Herald | https://lagoonherald.example/nine-children-at-hospital
H Children sick after syrup | ill:about | new | news! | C
. Nine toddlers were brought to St. Balázs hospital at the weekend with cramps and grey skin, all within hours of a spoonful of Sulpadine. | ill:value=9 children | new | news! | C
+ None is in danger, according to the ward sister. | ill:about | new | news! | C
. Emebet Tolosa, whose son Jonas is one of them, kept the bottle in a handkerchief. | - | new | colour | -
+ The label reads batch 17. | recall:about | new | news | -
. "We're told it's the fever itself doing this," she said, "but the fever never made him grey." | solvent:about | new | colour | -
. Nurse Ilagan has gone back to tablets of her own accord. | emergency:about | new | news | -
+ On the quay they have begun to call it the blue spoon. | - | new | colour | -

== m7 | 2025-10-14T07:30Z | Archipelago News Agency | https://ana.example/twenty-three-ill
H Ministry counts 23 ill after fever syrup | ill:value=23 children | update m6.1 | news! | C
. Twenty-three children in two districts have shown symptoms after taking Sulpadine, the health ministry said Tuesday. | ill:value=23 children | repeat m7.0 | news! | C
+ Hospitals in the same districts reported 31 the same morning. | ill:value=31 children | dispute m7.1 | news! | C
. Minister Halasz told parliament the cause was "almost surely" the solvent in one batch. | solvent:rumoured | new | news! | -
+ Kebede-Roussel's chief chemist, Zoltán Aragon, said the solvent was the same in every bottle since 2021 and harmless. | solvent:denied | dispute m7.3 | news! | -
. The company nonetheless took batch 17 out of circulation. | recall:done | new | news! | -
+ The emergency permit remains in force. | emergency:stands | repeat m3.2 | background | B
. Across the lagoon in Sainte-Marthe, a ferry strike entered its second week. | - | new | off | -

== m8 | 2025-10-14T11:00Z | Kebede-Roussel | https://kebederoussel.example/news/batch-17
H Kebede-Roussel recalls one batch as a precaution | recall:done | repeat m7.5 | news! | -
. Kebede-Roussel is recalling batch 17 of Sulpadine syrup (8,200 bottles) from all dispensaries. | recall:done;recall:value=8,200 bottles | new | news! | -
+ The solvent used has been unchanged since 2021 and meets every standard. | solvent:denied | repeat m7.4 | background | -
. We are deeply sorry for the worry caused to families. | - | new | colour | -
+ Contact: press@kebederoussel.example | - | new | boilerplate | -

== m9 | 2025-10-16T18:05Z | Southwind blog | https://southwind.example/follow-the-spoon
H Follow the spoon | conflict:about | new | news | -
. Regular readers know I don't trust anything that tastes of banana. | - | new | colour | -
+ So I read the company register, all of it, with coffee. | - | new | colour | -
. It says that a consultancy called Ruby Heron got 310,000 pesetas from Kebede-Roussel in the spring, and Ruby Heron belongs to Emebet Halasz. | conflict:done;conflict:value=310,000 pesetas | new | news! | -
+ Yes, that Halasz: the minister's sister. | conflict:about | new | news | -
. I wrote to her and to him and have heard crickets. | conflict:about | new | colour | -
+ Meanwhile ANA puts the sick at 23, the hospitals say thirty-one, and nobody has said what is in the bottle. | ill:about | repeat m7.1,m7.2 | recap | C
. Buy me a coffee if you like this sort of thing. | - | new | boilerplate | -

== m10 | 2025-10-17T12:40Z | Archipelago News Agency | https://ana.example/permit-suspended
H Fever syrup permit suspended | emergency:cancelled | update m7.6 | news! | B
. The drug council suspended its own permit for Sulpadine on Friday, hours before judges were to hear the rival's complaint. | emergency:cancelled | repeat m10.0 | news! | B
+ The hearing was struck off the list. | court:cancelled | update m5.1 | news | -
. The tally of affected children went down to 19 after doctors ruled out a dozen with plain marsh fever. | ill:value=19 children | update m7.2 | news! | C
+ Mrs. Halasz, reached by telephone, said she had sold Ruby Heron in 2022 and had had no money from the makers. | conflict:denied | dispute m9.3 | news! | -
. A copy of the register seen by ANA lists her as owner as of this August. | conflict:about | confirm m9.3 | news! | -
+ Her brother was "not available", an aide said. | conflict:about | new | colour | -
. Fever deaths have reached 27, by the ministry's reckoning. | feverdead:value=27 dead | update m1.4 | news! | D

== m11 | 2025-10-17T17:00Z | Channel Amihan | https://amihan.example/brief/reyes-out
H Dr. Reyes resigns from drug council | secretary:done | new | news! | -
. She signed it, she says, and she will carry it. | emergency:opinion | new | colour | -

== m12 | 2025-10-20T09:15Z | The Lagoon Herald | https://lagoonherald.example/what-has-happened-since
H From crate to recall: two weeks of Sulpadine | emergency:about | new | recap | B
. On 6 October the ministry begged for speed, and two days later it got it. | emergency:done | repeat m1.1,m3.0 | recap | B
+ Planes came, though with 26,000 doses and not the forty thousand promised. | doses:value=26,000 doses | repeat m5.3 | recap | -
. Then the grey toddlers: nine, twenty-three, thirty-one, and in the end nineteen. | ill:value=19 children | repeat m10.3 | recap | C
+ The spoon was put away on Friday and Dr. Reyes went the same evening. | emergency:cancelled;secretary:done | repeat m10.1,m11.0 | recap | B
. Old people in Anilao-Bas recall the quinine scandal of 1974, when chalk was sold for medicine. | - | new | background | -
+ Classrooms opened again this morning, with nets in the windows. | school:done | update m2.6 | news | -
. Last Tuesday we reported on this site's live page that a child had died after the syrup; that was wrong, and no child has. | ill:about | new | news! | C
+ Dr. Dufresne has also withdrawn his burial count of August: eleven graves were from a shipwreck. | feverdead:about | retract m2.4 | news! | D

== m13 | 2025-10-23T14:30Z | Archipelago News Agency | https://ana.example/laboratory-result
H Laboratory finds antifreeze in batch 17 | solvent:done | update m7.4 | news! | -
. An institute abroad has found diethylene glycol, an antifreeze, in six of eight bottles examined, the council's acting secretary, Fr. Gellért Manalo, announced Thursday. | solvent:done | repeat m13.0 | news! | -
+ It came in a drum of solvent bought from a trader in Mont-Feleke. | solvent:about | new | news! | -
. Aragon, who had vouched for the solvent, acknowledged that he had been mistaken. | solvent:done | retract m7.4 | news! | -
+ The council rejected the full licence application the same day. | licence:refused | update m3.3 | news! | A
. Kebede-Roussel has thirty days to appeal and intends to use them. | licence:about | new | news! | A
+ Of the children, all but two are home. | ill:about | new | news | C
. Police said they were not investigating the minister's sister. | conflict:about | new | news | -

== m14 | 2025-10-24T06:45Z | Channel Amihan | https://amihan.example/brief/fever-falls
H Marsh fever past its peak? | fever:about | new | news | D
. New cases have halved in a week, the ministry says. | fever:about | update m5.4 | news! | D
+ Nobody is testing any more, says a lagoon doctor. | fever:denied | dispute m14.1 | news! | D

state 2025-10-06 | A | pending since 2023 | rejected
state 2025-10-06 | B | requested an emergency permit; asks for emergency use | suspended
state 2025-10-06 | C | EMPTY
state 2025-10-06 | D | 3,120 cases; eighteen people | -
state 2025-10-08 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-08 | B | emergency permit no. 6; permitted in four lagoon districts; green light | suspended
state 2025-10-08 | C | EMPTY
state 2025-10-08 | D | 3,120 cases; eighteen people | -
state 2025-10-10 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-10 | B | emergency permit no. 6; permitted in four lagoon districts; green light | suspended
state 2025-10-10 | C | EMPTY
state 2025-10-10 | D | 3,877 | 3,120 cases
state 2025-10-13 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-13 | B | emergency permit no. 6; permitted in four lagoon districts; green light | suspended
state 2025-10-13 | C | nine toddlers | twenty-three
state 2025-10-13 | D | 3,877 | 3,120 cases
state 2025-10-14 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-14 | B | emergency permit no. 6; permitted in four lagoon districts; green light; permit remains in force | suspended
state 2025-10-14 | C | 23; twenty-three; 31 the same morning | nine toddlers
state 2025-10-14 | D | 3,877 | 3,120 cases
state 2025-10-16 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-16 | B | emergency permit no. 6; permitted in four lagoon districts; green light; permit remains in force | suspended
state 2025-10-16 | C | 23; twenty-three; 31 the same morning | nine toddlers
state 2025-10-16 | D | 3,877 | 3,120 cases
state 2025-10-17 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-17 | B | suspended | permit remains in force
state 2025-10-17 | C | went down to 19 | twenty-three
state 2025-10-17 | D | 3,877; reached 27 | 3,120 cases
state 2025-10-20 | A | pending since 2023; no licence; evaluation of the dossier continues | rejected
state 2025-10-20 | B | suspended; spoon was put away | permit remains in force
state 2025-10-20 | C | went down to 19; in the end nineteen; no child has | nine toddlers
state 2025-10-20 | D | 3,877; reached 27; withdrawn his burial count | 3,120 cases
state 2025-10-23 | A | rejected the full licence application; thirty days to appeal | pending since
state 2025-10-23 | B | suspended; spoon was put away | permit remains in force
state 2025-10-23 | C | went down to 19; in the end nineteen; all but two are home | nine toddlers
state 2025-10-23 | D | 3,877; reached 27; withdrawn his burial count | 3,120 cases
state 2025-10-24 | A | rejected the full licence application; thirty days to appeal | pending since
state 2025-10-24 | B | suspended; spoon was put away | permit remains in force
state 2025-10-24 | C | went down to 19; in the end nineteen; all but two are home | nine toddlers
state 2025-10-24 | D | halved in a week; 3,877; reached 27 | 3,120 cases
ask Is Sulpadine licensed? | rejected the full licence application | m13.4
ask When was the emergency permit suspended? | on friday | m10.1
ask What was in batch 17? | antifreeze; diethylene glycol | m13.0, m13.1
ask How many children fell ill according to the last count? | 19; nineteen | m10.3
ask How many children did the hospitals report on 14 October? | 31 | m7.2
ask Did the minister's sister get money from the makers? | SIDES | m9.3 ; m10.4
ask Who resigned from the drug council? | dr. reyes | m11.0
ask What did Lacaze-Orbán ask of the court? | suspend the permit | m5.1
ask How many doses arrived in the first delivery? | 26,000 | m5.3
ask How many people had died of marsh fever by 6 October? | SIDES | m1.4 ; m2.4
ask Who is the trader who sold the drum? | REFUSE
ask How many bottles of batch 17 have been returned? | REFUSE
ask Will the families be compensated? | REFUSE
since 2025-10-14 | m9.3, m10.0, m10.2, m10.3, m10.4, m10.5, m10.7, m11.0, m12.6, m12.7, m12.8, m13.0, m13.2, m13.3, m13.4, m13.5, m14.1, m14.2
since 2025-10-20 | m13.0, m13.2, m13.3, m13.4, m13.5, m14.1, m14.2
