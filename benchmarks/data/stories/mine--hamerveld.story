story: The diggers of Hamerveld
domain: mine rescue
topic: Gold diggers trapped in the abandoned Hamerveld mine
description: Whether the informal diggers in the flooded Hamerveld gold mine are rescued, how many they are and who answers for it.
keywords: Hamerveld, abandoned gold mine, diggers, pumps, Wadi Sorel, Nakadai Resources
entity: Hamerveld | the old Hamerveld mine | place
entity: Nakadai Resources | Nakadai, the last owner | company
entity: Dalia Rozenburg | Rozenburg, the regional commissioner | person
entity: Youssef Kalnins | Kalnins, the head of the diggers' committee | person
entity: Civil Protection | the rescue service | organisation
aspect A: Trapped | How many diggers are in the mine?
aspect B: Rescued | How many have come out alive?
aspect C: Dead | How many have died?
aspect D: Rescue | Is there a rescue under way?
aspect E: Owner | Who pays for the rescue?
matter inside: number of diggers in the mine
matter out: number of diggers brought out alive
matter dead: number of dead
matter rescue: rescue operation at Hamerveld
matter order: court order to begin a rescue
matter pumps: pumping of the flooded shaft
matter level: water level in the shaft
matter food: food let down to the diggers
matter police: police cordon at the shaft
matter pay: Nakadai's share in the cost of the rescue
matter sealing: sealing of the old shafts
matter kalnins: arrest of Youssef Kalnins
matter rozenburg: post of Commissioner Rozenburg
matter arrests: charges against rescued diggers
matter rain: rain forecast
matter identify: identification of the dead
matter visit: visit of the president

== w1 | 2025-05-08T08:00Z | Sorel Telegraph Service | https://sts.example/hamerveld-flooded
H Gold diggers feared trapped in flooded Sorel mine | inside:about | new | news! | A
. An unknown number of people are stuck in the abandoned Hamerveld gold mine after water broke into it on Wednesday, relatives said. | inside:rumoured | new | news! | A
+ Police put the figure at 30 at most. | inside:value=30 people at most | new | news! | A
. The works have been shut since 2013, when Nakadai Resources gave up the concession. | - | new | background | -
+ Digging there is forbidden, and officers guard the only passable shaft. | police:stands | new | news | -
. Regional commissioner Dalia Rozenburg said that the state would not send its people into "a criminals' burrow". | rescue:refused | new | news! | D
. Sorel is the poorest of the country's nine regions. | - | new | background | -

== w2 | 2025-05-08T16:30Z | De Oasebode | https://oasebode.example/two-came-up
H Two came up on a rope | out:value=2 people | new | news! | B
. Neighbours hauled Sami and Akira Terblans, cousins of 19 and 22, out of the Hamerveld shaft on Thursday noon. | out:value=2 people | repeat w2.0 | news! | B
+ "There are eighty down there, perhaps ninety, on the dry ledge," Sami told this paper while drinking his third litre of tea. | inside:value=80 to 90 people | dispute w1.2 | news! | A
. Youssef Kalnins, who heads the diggers' committee, demands pumps and proper ladders without delay. | rescue:demanded; pumps:demanded | new | news! | D
+ He worked for Nakadai himself for eleven years. | - | new | background | -
. Officers at the fence let no bread through. | food:refused | new | news! | -
+ A goat had to be brought to safety as well. | - | new | colour | -
. Thirty-seven diggers died in a similar flood at Tel Moraan in 2019. | - | new | background | -

== w3 | 2025-05-09T09:15Z | Office of the Regional Commissioner | https://commissioner.example/statement-58
H Statement 58: Situation at the former Hamerveld mine | rescue:about | new | boilerplate | D
. The office reminds the public that entry to disused workings is a criminal offence. | - | new | news | -
+ Persons who leave the shaft will be given medical care and then handed to the police. | arrests:planned | new | news | -
. Rumours according to which food is being withheld are without foundation. | food:denied | dispute w2.5 | news! | -
+ The number of persons below ground is estimated at no more than thirty. | inside:value=30 people at most | repeat w1.2 | recap | A

== w4 | 2025-05-09T18:20Z | Sorel Telegraph Service | https://sts.example/court-petition
H Relatives go to court over Hamerveld rescue | order:demanded | new | news! | D
. Families of 74 diggers petitioned the high court at Varrah on Friday to oblige the state to act. | order:demanded; inside:value=74 people | new | news! | A, D
+ They attached a list with names, ages and villages. | inside:about | new | news | A
. A hearing was set for Monday. | order:planned | new | news | D
+ In the morning the commissioner's office had dismissed talk of withheld food as baseless. | food:denied | repeat w3.3 | recap | -
. Yet a police sergeant at the site, Marius Uchida, told the agency that he had orders to stop all supplies. | food:refused | confirm w2.5 | news! | -
+ Meteorologists expect new rain from Tuesday. | rain:planned | new | news | -
. A gram of gold fetches four days' wages in the bazaar of Varrah. | - | new | background | -
+ Tents for the waiting families were put up by a football club. | - | new | news | -

== w5 | 2025-05-11T10:00Z | Radio Sorel | https://radiosorel.example/bread-goes-down
H Bread goes down the shaft | food:done | update w4.5, w2.5 | news! | -
. An order from the capital ended the blockade overnight, and 200 loaves were lowered. | food:done | new | news! | -

== w6 | 2025-05-11T17:10Z | De Oasebode | https://oasebode.example/letter-from-below
H "We are 81, three of us dead" | inside:value=81 people; dead:value=3 people | new | news! | A, C
. A note scratched on cardboard came up with the empty bread basket on Sunday: 81 people, three of them dead, water to the knee. | inside:value=81 people; dead:value=3 people; level:about | update w4.1, w2.2 | news! | A, C
+ The handwriting is that of a former schoolteacher, his wife is certain. | - | new | news | -
. Ms Rozenburg regretted on the radio that words of hers had hurt the families; of sending anyone down she said nothing. | rescue:opinion | new | colour | D
+ She had called the mine a criminals' burrow. | rescue:refused | repeat w1.5 | recap | D
. Volunteers from the brickworks offer two diesel pumps. | pumps:planned | new | news | -
+ Mr Kalnins was led away by plain-clothes police during evening prayer. | kalnins:done | new | news! | -
. At the fence an old man sold the same three melons all afternoon. | - | new | colour | -
+ Nakadai's former offices in the village serve as a poultry shed. | - | new | background | -

== w7 | 2025-05-12T11:45Z | Sorel Telegraph Service | https://sts.example/court-orders-rescue
H State must rescue diggers, court rules | order:done | update w4.3, w4.1 | news! | D
. The high court in Varrah gave the government until Wednesday, 6 am, to start bringing up the people in the Hamerveld mine. | order:done; rescue:planned | new | news! | D
+ "A person in a hole is a person," Judge Leila Vandermeer said in her ruling. | order:opinion | new | colour | -
. The state will not appeal, a government lawyer announced. | order:stands | new | news | -
+ As to the cost, Nakadai Resources should bear half, the interior ministry believes. | pay:demanded | new | news! | E
. The firm considers itself free of every duty since it returned its concession twelve years ago. | pay:refused | update w7.4 | news! | E
+ Police confirmed holding Youssef Kalnins on suspicion of running an unlawful dig. | kalnins:done | confirm w6.6 | news! | -
. In the courtroom the relatives sat on the floor, as there were forty chairs for two hundred. | - | new | colour | -

== w8 | 2025-05-13T20:00Z | Radio Sorel | https://radiosorel.example/pumps-before-rain
H Pumps race the clouds | pumps:under_way | update w6.5 | news! | -
. Brickmakers got there before the army did. | pumps:about | new | colour | -

== w9 | 2025-05-14T07:30Z | Sorel Telegraph Service | https://sts.example/rescue-begins
H First diggers raised as rescue starts at Hamerveld | rescue:under_way; out:about | update w7.1 | news! | B, D
. Civil Protection winched nine people to the surface before sunrise on Wednesday, with an hour to spare before the court's deadline. | rescue:under_way; out:value=9 people | new | news! | B, D
+ All were thin but could walk. | - | new | news | -
. Since Tuesday evening the water has dropped by 1.3 metres, thanks to two private pumps. | level:value=-1.3 m; pumps:under_way | new | news | -
+ The rain that was forecast has so far stayed away. | rain:failed | update w4.6 | news | -
. Hamerveld was mined from 1921 and was for a time the deepest hole in the country. | - | new | background | -
. Families had won the case on Monday. | order:done | repeat w7.1 | recap | D
+ A field kitchen from the garrison cooked lentils for eight hundred. | - | new | news | -

== w10 | 2025-05-14T19:40Z | De Oasebode | https://oasebode.example/sixty-eight
H Sixty-eight alive by nightfall | out:value=68 people | update w9.1 | news! | B
. All day long the basket rose and sank, and each time someone on the slope shouted a name. | rescue:under_way | new | colour | B
+ Colonel Edo Mizrahi of Civil Protection gave the day's total as 66. | out:value=66 people | dispute w10.0 | news! | B
. Both are right, a nurse suggested: two men had crawled out by the old fan drift without asking the colonel. | out:about | new | news | B
+ Eight bodies lie under white cloth beside the winding house. | dead:value=8 people | update w6.1 | news! | C
. Nobody was arrested at the fence, although that had been announced. | arrests:failed | update w3.2 | news | -
+ Sami Terblans, who had come up last Thursday, held the lamp. | out:about | new | colour | -
. At the prison in Varrah, Youssef Kalnins has refused food since Monday, his sister says. | kalnins:about | new | news | -
. Clouds hung over the hills, and that is where they stayed. | rain:failed | repeat w9.4 | colour | -

== w11 | 2025-05-15T12:30Z | Civil Protection | https://civilprotection.example/final-report
H Operation Hamerveld concluded | rescue:done | update w10.1, w9.0 | news! | D
. The last search party left the workings this morning at 09:20; no further persons are there. | rescue:done; inside:value=0 people | update w6.1 | news! | A, D
+ In total 70 persons were recovered alive and eleven dead. | out:value=70 people; dead:value=11 people | update w10.0, w10.4 | news! | B, C
. The figure of 66 given by Colonel Mizrahi on Wednesday left out two men and is herewith set right. | out:value=68 people | retract w10.2 | news | B
+ Operation costs amount to 1.9 million dirrum. | pay:about | new | news | E
. Civil Protection thanks the brickworks at Lower Sorel. | - | new | boilerplate | -

== w12 | 2025-05-19T10:15Z | Sorel Telegraph Service | https://sts.example/kalnins-released
H Diggers' spokesman set free | kalnins:cancelled | update w10.7, w7.6 | news! | -
. A magistrate released Youssef Kalnins on Monday for want of evidence. | kalnins:cancelled | repeat w12.0 | news! | -
+ Seventy people came out of the Hamerveld mine alive last week and 11 dead. | out:value=70 people; dead:value=11 people | repeat w11.2 | recap | B, C
. DNA tests have given names to seven of the victims. | identify:value=7 of 11 | new | news | C
+ The president will travel to Hamerveld on 27 May, her office said. | visit:planned | new | news | -
. Pressed by reporters, the interior minister said that no order to keep bread from the diggers had ever existed. | food:denied | dispute w4.5 | news! | -
+ His own spokesman put that right an hour later: the order was given on 7 May and cancelled on the 10th. | food:done | retract w12.5 | news! | -
. Ms Rozenburg was not at her desk on Monday. | rozenburg:about | new | colour | -
+ His arrest eight days earlier had brought hundreds into the streets of Varrah. | kalnins:done | new | background | -

== w13 | 2025-05-27T17:50Z | De Oasebode | https://oasebode.example/nakadai-pays
H Nakadai opens its purse, commissioner gone | pay:done; rozenburg:done | update w7.5 | news! | E
. With the president standing beside it, the firm's envoy Piet-Hein Osaka promised 900,000 dirrum towards the rescue. | pay:value=900000 dirrum; visit:done | update w12.4 | news! | E
+ "Voluntarily and out of respect," he stressed. | pay:opinion | new | colour | E
. Dalia Rozenburg moves to the fisheries department in June, a transfer which nobody here takes for a promotion. | rozenburg:done | new | news! | -
+ The four bodies still without a name were buried on Monday behind the mosque. | identify:about | new | news | C
. Concrete is to be poured into all nineteen shafts before autumn. | sealing:planned | new | news | -
+ "Then they will dig a twentieth," said Kalnins. | sealing:opinion | new | colour | -
. The Terblans cousins have found work, as it happens, with the concrete firm. | - | new | colour | -
+ Next week in this series: the salt boilers of Tel Moraan. | - | new | off | -

state 2025-05-08 | A | eighty down there; 30 at most | -
state 2025-05-08 | B | two came up; sami and akira | -
state 2025-05-08 | C | EMPTY
state 2025-05-08 | D | would not send its people; demands pumps | -
state 2025-05-08 | E | EMPTY
state 2025-05-09 | A | 74 diggers; no more than thirty | -
state 2025-05-09 | B | two came up; sami and akira | -
state 2025-05-09 | C | EMPTY
state 2025-05-09 | D | oblige the state; go to court; hearing was set | -
state 2025-05-09 | E | EMPTY
state 2025-05-11 | A | 81 | eighty down there
state 2025-05-11 | B | two came up; sami and akira | -
state 2025-05-11 | C | three of us dead; three of them dead | -
state 2025-05-11 | D | oblige the state; go to court; hearing was set | -
state 2025-05-11 | E | EMPTY
state 2025-05-12 | A | 81 | eighty down there
state 2025-05-12 | B | two came up; sami and akira | -
state 2025-05-12 | C | three of us dead; three of them dead | -
state 2025-05-12 | D | state must rescue; until wednesday, 6 am | would not send its people
state 2025-05-12 | E | bear half; free of every duty | -
state 2025-05-13 | A | 81 | eighty down there
state 2025-05-13 | B | two came up; sami and akira | -
state 2025-05-13 | C | three of us dead; three of them dead | -
state 2025-05-13 | D | state must rescue; until wednesday, 6 am | would not send its people
state 2025-05-13 | E | bear half; free of every duty | -
state 2025-05-14 | A | 81 | eighty down there
state 2025-05-14 | B | sixty-eight alive; total as 66 | nine people to the surface
state 2025-05-14 | C | eight bodies | three of us dead
state 2025-05-14 | D | winched nine people; rescue starts; basket rose | until wednesday
state 2025-05-14 | E | bear half; free of every duty | -
state 2025-05-15 | A | no further persons | 81 people
state 2025-05-15 | B | 70 persons | sixty-eight alive
state 2025-05-15 | C | eleven dead | eight bodies
state 2025-05-15 | D | concluded; last search party left | rescue starts
state 2025-05-15 | E | 1.9 million; bear half; free of every duty | -
state 2025-05-19 | A | no further persons | 81 people
state 2025-05-19 | B | 70 persons; seventy people | sixty-eight alive
state 2025-05-19 | C | eleven dead; 11 dead | eight bodies
state 2025-05-19 | D | concluded; last search party left | rescue starts
state 2025-05-19 | E | 1.9 million; bear half; free of every duty | -
state 2025-05-27 | A | no further persons | 81 people
state 2025-05-27 | B | 70 persons; seventy people | sixty-eight alive
state 2025-05-27 | C | eleven dead; 11 dead | eight bodies
state 2025-05-27 | D | concluded; last search party left | rescue starts
state 2025-05-27 | E | 900,000 dirrum; nakadai opens its purse | free of every duty
ask How many diggers came out alive? | 70; seventy | w11.2
ask How many were dead according to the note of 11 May? | three | w6.1, w6.0
ask By when did the court want the rescue to start? | wednesday, 6 am | w7.1
ask How much does Nakadai pay? | 900,000 dirrum | w13.1
ask Who lent the pumps? | brickworks; brickmakers | w6.5, w8.1
ask Why was Kalnins released? | want of evidence | w12.1
ask When was the order to stop food given? | 7 may | w12.6
ask What becomes of Dalia Rozenburg? | fisheries department | w13.3
ask How many people were in the mine on 8 May? | SIDES | w1.2 ; w2.2
ask Was food kept from the diggers in the first days? | SIDES | w2.5 ; w3.3
ask How did the water get into the mine? | REFUSE
ask How much gold had the diggers found? | REFUSE
ask Who gave the order to stop the food? | REFUSE
since 2025-05-14 | w11.0, w11.1, w11.2, w12.0, w12.3, w12.6, w13.0, w13.1, w13.3, w13.4, w13.5
