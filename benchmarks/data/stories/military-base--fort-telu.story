story: Fort Telu after the election
domain: military-base
topic: Sarrland's base at Fort Telu on Anuvai
description: Whether Sarrland's soldiers stay at Fort Telu on the island of Anuvai under the new premier, and what becomes of the vote, the rent, the fuel leak and the sergeant.
keywords: Fort Telu, Anuvai, Sarrland, base, referendum, fuel leak
entity: Fort Telu | the fort, the base | place
entity: Moana Tekiro | Tekiro, the premier, Premier Tekiro | person
entity: Ulrik Brandau | Brandau, Sarrland's defence minister | person
entity: Helene Marchetti | Marchetti, Sarrland's ambassador | person
entity: Dov Karst | Karst, the sergeant, Sergeant Karst | person
entity: Pita Tekiro | Pita Tekiro, the premier's brother | person
entity: Faleo Anisi | Anisi, the finance minister | person
aspect A: Fort Telu | Will Sarrland leave Fort Telu?
aspect B: Referendum | When will Anuvai vote on the base?
aspect C: Soldiers | How many Sarrland soldiers are at the fort?
aspect D: Fuel leak | How much fuel leaked into the lagoon?
aspect E: Sergeant Karst | Where is Sergeant Karst?
aspect F: Sarrland's position | What does Sarrland say about staying or leaving?
aspect G: Rent | How much rent does Sarrland pay for the fort?
matter close: closing of Fort Telu
matter vote: referendum on the base
matter troops: number of Sarrland soldiers at Fort Telu
matter leak: quantity of fuel leaked into the lagoon
matter sick: number of villagers taken ill
matter karst: handing over of Sergeant Karst to Anuvai's police
matter drones: armed drones at Fort Telu
matter stay: Sarrland's readiness to leave Fort Telu
matter rent: yearly rent for Fort Telu
matter talks: talks between Tekiro and Brandau
matter zhenmar: offer of Zhenmar to use the harbour
matter finance: post of finance minister of Anuvai
matter cleanup: clearing of the lagoon
matter treaty: year in which the treaty on Fort Telu expires

== a1 | 2026-05-05T06:15Z | Pacific Telegraph Agency | https://pta.example/anuvai/0505
H New Anuvai premier wants foreign soldiers gone | close:demanded | new | news! | A
. Moana Tekiro, sworn in on Monday, used her first speech to call for the closing of Fort Telu, where Sarrland has kept a garrison since 1971. | close:demanded | repeat a1.0 | news! | A
+ "A house with two masters has none," she said. | close:opinion | new | colour | -
. Her party won 19 of the 31 seats on 26 April. | - | new | background | -
. Some 820 men and women serve at the base, according to its website. | troops:value=820 people | new | news! | C
. Sarrland's embassy did not answer questions on Tuesday. | - | new | colour | -
== a2 | 2026-05-05T19:40Z | Lomaka Herald | https://lomakaherald.example/lagoon-smell
H Lagoon stinks, and the fort says little | leak:about | new | news! | -
. Children in Vaiosu were kept indoors yesterday evening after a film of kerosene spread over the shallows below the fort's tank farm. | leak:about | new | news | -
+ About 3,000 litres escaped through a cracked valve, a base engineer told the village chief. | leak:value=3,000 litres | new | news! | D
. Six people came to the health post with headaches, nurse Lani Opeta said. | sick:value=6 people | new | news! | -
. "My nets smell like a filling station," said Tomasi Reo, who has fished here for forty years. | - | new | colour | -
. The village has no piped water and depends on wells. | - | new | background | -
. Also in Lomaka, the police would like to speak to Sergeant Dov Karst about a hit-and-run on Palm Road that left a schoolteacher dead, and have asked the fort to give him up. | karst:demanded | new | news! | E
== a3 | 2026-05-06T08:00Z | Government of Anuvai, Press Office | https://gov.anuvai.example/press/31
H Cabinet sets date for vote on base | vote:planned | new | news! | B
. The people of Anuvai will decide on Sunday, 31 May whether Fort Telu is to be closed. | vote:planned | repeat a3.0 | news! | B
. The Premier has invited Sarrland's Minister of Defence to Lomaka for talks. | talks:planned | new | news | -
. The Government puts on record that the annual rent for the fort amounts to $15 million, unchanged since 1998. | rent:value=$15m | new | news! | G
. The Ministry of Health has sent two doctors to Vaiosu. | sick:about | new | news | -
. The Government asks all residents to remain calm and to avoid the lagoon. | - | new | boilerplate | -
== a4 | 2026-05-06T16:25Z | Sarrland Morning Post | https://sarrlandmorning.example/telu-brandau
H Brandau: Telu is not for sale and not for leaving | stay:refused | new | news! | F
. Defence Minister Ulrik Brandau told deputies on Wednesday that no soldier would be pulled off the island before the treaty expires in 2041. | stay:refused; treaty:value=2041 | repeat a4.0 | news! | F
+ He brushed aside the planned ballot as "a matter of local folklore". | vote:opinion | new | news | -
. The rent, he added, had been 22 million dollars a year since 2019, and Lomaka knew it because it cashed the cheques. | rent:value=$22m | dispute a3.3 | news! | G
. Asked whether armed drones had been flown in at night, as islanders maintain, he said there was not one on the whole atoll. | drones:denied | new | news! | -
. The treaty was signed by his grandfather's generation, in a ballroom that has since burnt down. | - | new | background | -
. Opposition deputy Greta Sollner called the minister's tone ruinous. | stay:opinion | new | colour | -
== a5 | 2026-05-08T05:50Z | Pacific Telegraph Agency | https://pta.example/anuvai/0508
H Leak at Fort Telu more than twice as big as first thought | leak:value=7,000 litres | update a2.2 | news! | D
. Seven thousand litres of kerosene have run out, the base commander, Colonel Ines Rothmaier, wrote to the chief of Vaiosu. | leak:value=7,000 litres | repeat a5.0 | news! | D
. The number of villagers treated stood at 23 on Thursday night, the health ministry said. | sick:value=23 people | update a2.3 | news! | -
. Booms from the mainland are due on Saturday, after which clearing is to start. | cleanup:planned | new | news | -
. A magistrate issued a warrant on Thursday for Sergeant Karst, whom the fort has confined to quarters. | karst:demanded | update a2.6 | news! | E
. Tekiro's brother Pita, who runs the island's only cement works, was fined $900 this week for dumping rubble. | - | new | off | -
== a6 | 2026-05-08T17:30Z | Lomaka Herald | https://lomakaherald.example/who-counts
H The fort's figure "a joke", say lagoon scientists | leak:opinion | new | news! | -
. Marine chemist Sefa Lautala of the island's college reckons that no less than 11,000 litres are afloat. | leak:value=11,000 litres | dispute a5.1,a5.0 | news! | D
+ She took forty samples from a canoe on Friday, together with two students. | - | new | colour | -
. Ambassador Helene Marchetti, by contrast, stood by the colonel's sum. | leak:value=7,000 litres | repeat a5.1 | news | D
. Two mechanics on leave from the base told the Herald that they had bolted missiles on to four grey drones in April. | drones:stands | dispute a4.4 | news! | -
. "We were told they were weather planes," one of them said, laughing. | drones:about | new | colour | -
. Fish is off the menu at the Coral Grill, whose owner has switched to tinned corned beef. | - | new | colour | -
. Finance minister Faleo Anisi warned that shutting the fort would tear a hole of a fifth in the budget. | close:opinion | new | news | -
== a7 | 2026-05-09T09:10Z | Radio Sarr International | https://radiosarr.example/telu-pictures
H Troops thinned out? What the pictures show | troops:rumoured | new | news | -
. Rows of tents at the fort have vanished since Tuesday. | troops:about | new | news | -
+ Two transport ships left on Friday with 180 soldiers, our correspondent on the quay counted. | troops:value=180 people left | update a7.1,a1.4 | news! | C
== a8 | 2026-05-09T13:00Z | Lomaka Herald | https://lomakaherald.example/week-one
H One week of Tekiro: a lagoon, a ballot, a sergeant | - | new | recap | -
. Since Monday the island has a premier who wants the soldiers out, a smell that will not go away and a date in the calendar. | close:demanded | repeat a1.1,a1.0 | recap | A
. Voters go to the booths on the last day of May. | vote:planned | repeat a3.1,a3.0 | recap | B
. Brandau has made plain that his people stay until 2041. | stay:refused; treaty:value=2041 | repeat a4.1 | recap | F
. Karst remains in his quarters behind the fence, although there is a warrant. | karst:demanded | repeat a5.4 | recap | E
. The schoolteacher, Ana Faleafa, was buried on Friday under frangipani; half the capital walked behind the coffin. | - | new | colour | -
. In 1987 a similar leak killed the oyster farms, and nobody was ever charged. | - | new | background | -
. On Saturday morning the orange booms were at last laid across the channel, and men in white suits began to pump. | cleanup:under_way | update a5.3 | news! | -
== a9 | 2026-05-11T07:20Z | Pacific Telegraph Agency | https://pta.example/anuvai/0511
H Court holds up Anuvai ballot | vote:planned | update a8.2,a3.1 | news! | B
. The Supreme Court ruled on Monday that voters must have six weeks' notice, which pushes the referendum back to Sunday, 21 June. | vote:planned | repeat a9.0 | news! | B
. Tekiro said she would respect the judges "with clenched teeth". | vote:opinion | new | colour | -
. Anisi resigned as finance minister hours later, saying that he could not sign a budget without the rent. | finance:done | new | news! | -
. Sarrland's general staff acknowledged that 180 soldiers had been moved off the island, and called it a routine relief. | troops:value=180 people left | confirm a7.2 | news! | C
. A report in the Sarrland Morning Post that Zhenmar had offered to take over the harbour was "pure invention", the premier's office said. | zhenmar:denied | new | news! | -
. Copra prices were unchanged in Lomaka. | - | new | off | -
== a10 | 2026-05-12T11:15Z | Sarrland Morning Post | https://sarrlandmorning.example/drones-after-all
H Minister eats his words over Telu | drones:stands | retract a4.4 | news! | -
. Brandau said on Tuesday that his answer of last week had been wrong: four armed drones have been stationed on the atoll since April. | drones:stands | retract a4.4 | news! | -
+ He had been "badly briefed" and begged the chamber's pardon. | drones:about | new | colour | -
. They will be shipped home this month, he promised. | drones:planned | new | news! | -
. On the base itself he struck a milder note, saying that Sarrland would "look at every option with its hosts, departure included". | stay:planned | update a8.3,a4.1,a4.0 | news! | F
. Zhenmar's trade attaché in Lomaka told this newspaper that an offer for the harbour lay "on the premier's desk". | zhenmar:stands | dispute a9.5 | news! | -
. Correction: our article of 6 May gave the year in which the treaty expires as 2041; by the text in the national archive, it is 2039. | treaty:value=2039 | retract a4.1 | news | -
== a11 | 2026-05-12T20:05Z | Lomaka Herald | https://lomakaherald.example/karst-gate
H Police van leaves fort with sergeant on board | karst:done | update a8.4,a5.4 | news! | E
. Dov Karst, 29, stepped through the gate at a quarter past four, in civilian clothes and with a bandaged hand. | karst:done | repeat a11.0 | news | E
+ He spent the night in the Lomaka lock-up. | karst:done | new | news | E
. "We gave our word that he would face your judges," Marchetti said outside. | karst:done | confirm a11.0 | news | -
. Another soldier from the fort, a Private Karst who is no relation, was flown home in March over a bar fight. | - | new | background | -
. Laboratory results from the mainland put the leak at 10,000 litres, which both the college and the fort's engineers accept. | leak:value=10,000 litres | update a6.1,a6.3,a5.1 | news! | D
. At Vaiosu the nurse has sent the last of the sick home, and her own book lists 23 names in all. | sick:value=23 people | confirm a5.2 | news | -
== a12 | 2026-05-14T08:30Z | Government of Anuvai, Press Office | https://gov.anuvai.example/press/36
H Premier and Minister Brandau meet in Lomaka | talks:done | update a3.2 | news! | -
. The two delegations sat together for five hours on Wednesday evening and agreed on the following. | talks:done | repeat a12.0 | news | -
. The flag of Sarrland will be lowered at Fort Telu no later than 31 December 2027. | close:planned | update a8.1,a1.1,a1.0 | news! | A
. The referendum on 21 June is therefore no longer required. | vote:cancelled | update a9.1,a9.0 | news! | B
. Until the departure the rent is paid in full. | rent:stands | new | news | -
. Ms Luisa Manu has been appointed to the Treasury. | finance:done | update a9.3 | news! | -
. The Government thanks the staff of the Reef Hotel for their hospitality. | - | new | boilerplate | -
== a13 | 2026-05-15T06:40Z | Pacific Telegraph Agency | https://pta.example/anuvai/0515
H Sarrland disputes date for end of Fort Telu | close:denied | dispute a12.2 | news! | A
. The year 2027 was "a hope of our hosts and no commitment of ours", Ambassador Marchetti said on Friday. | stay:opinion; close:denied | dispute a12.2 | news! | A,F
. Two members of Brandau's delegation, speaking on condition that they not be named, said that the minister had initialled the sheet bearing that date. | close:planned | confirm a12.2 | news! | A
. His spokesman would not be drawn. | - | new | colour | -
. Rothmaier, the commander, said that 655 soldiers answered the roll call on Thursday, fifteen having come back from leave. | troops:value=655 people | update a9.4,a7.2 | news! | C
. The lagoon was reopened to swimmers at noon, the pumps having been switched off the day before. | cleanup:done | update a8.7 | news! | -
. Pearl divers, who lost a fortnight, want to be paid for it. | - | new | news | -

state 2026-05-05 | A | foreign soldiers gone; closing of fort telu | 2027
state 2026-05-05 | B | EMPTY
state 2026-05-05 | C | 820 | 180
state 2026-05-05 | D | 3,000 litres | 7,000; seven thousand
state 2026-05-05 | E | asked the fort to give him up | police van
state 2026-05-05 | F | EMPTY
state 2026-05-05 | G | EMPTY
state 2026-05-06 | A | foreign soldiers gone; closing of fort telu | 2027
state 2026-05-06 | B | 31 may | 21 june
state 2026-05-06 | C | 820 | 180
state 2026-05-06 | D | 3,000 litres | 7,000; seven thousand
state 2026-05-06 | E | asked the fort to give him up | police van
state 2026-05-06 | F | not for leaving; no soldier would be pulled | departure included
state 2026-05-06 | G | $15 million; 22 million dollars | -
state 2026-05-08 | A | foreign soldiers gone; closing of fort telu | 2027
state 2026-05-08 | B | 31 may | 21 june
state 2026-05-08 | C | 820 | 180
state 2026-05-08 | D | seven thousand; 11,000; colonel's sum; more than twice | 3,000 litres
state 2026-05-08 | E | confined to quarters | police van
state 2026-05-08 | F | not for leaving; no soldier would be pulled | departure included
state 2026-05-08 | G | $15 million; 22 million dollars | -
state 2026-05-09 | A | foreign soldiers gone; closing of fort telu; wants the soldiers out | 2027
state 2026-05-09 | B | 31 may; last day of may | 21 june
state 2026-05-09 | C | 180 soldiers | 820
state 2026-05-09 | D | seven thousand; 11,000; colonel's sum; more than twice | 3,000 litres
state 2026-05-09 | E | confined to quarters; remains in his quarters | police van
state 2026-05-09 | F | not for leaving; no soldier would be pulled; stay until 2041 | departure included
state 2026-05-09 | G | $15 million; 22 million dollars | -
state 2026-05-11 | A | foreign soldiers gone; closing of fort telu; wants the soldiers out | 2027
state 2026-05-11 | B | 21 june | 31 may; last day of may
state 2026-05-11 | C | 180 soldiers | 820
state 2026-05-11 | D | seven thousand; 11,000; colonel's sum; more than twice | 3,000 litres
state 2026-05-11 | E | confined to quarters; remains in his quarters | police van
state 2026-05-11 | F | not for leaving; no soldier would be pulled; stay until 2041 | departure included
state 2026-05-11 | G | $15 million; 22 million dollars | -
state 2026-05-12 | A | foreign soldiers gone; closing of fort telu; wants the soldiers out | 2027
state 2026-05-12 | B | 21 june | 31 may; last day of may
state 2026-05-12 | C | 180 soldiers | 820
state 2026-05-12 | D | 10,000 litres | 3,000 litres; seven thousand; 11,000
state 2026-05-12 | E | police van; stepped through the gate; lomaka lock-up | confined to quarters; remains in his quarters
state 2026-05-12 | F | departure included | not for leaving; no soldier would be pulled; stay until 2041
state 2026-05-12 | G | $15 million; 22 million dollars | -
state 2026-05-14 | A | 31 december 2027 | wants the soldiers out
state 2026-05-14 | B | no longer required | 31 may; last day of may; pushes the referendum back
state 2026-05-14 | C | 180 soldiers | 820
state 2026-05-14 | D | 10,000 litres | 3,000 litres; seven thousand; 11,000
state 2026-05-14 | E | police van; stepped through the gate; lomaka lock-up | confined to quarters; remains in his quarters
state 2026-05-14 | F | departure included | not for leaving; no soldier would be pulled; stay until 2041
state 2026-05-14 | G | $15 million; 22 million dollars | -
state 2026-05-15 | A | 31 december 2027; hope of our hosts; disputes date; initialled the sheet | wants the soldiers out
state 2026-05-15 | B | no longer required | 31 may; last day of may; pushes the referendum back
state 2026-05-15 | C | 655 | 820; 180 soldiers
state 2026-05-15 | D | 10,000 litres | 3,000 litres; seven thousand; 11,000
state 2026-05-15 | E | police van; stepped through the gate; lomaka lock-up | confined to quarters; remains in his quarters
state 2026-05-15 | F | departure included; no commitment of ours | not for leaving; no soldier would be pulled; stay until 2041
state 2026-05-15 | G | $15 million; 22 million dollars | -
ask By when is Sarrland to leave Fort Telu, according to the government of Anuvai? | 31 december 2027 | a12.2
ask Will there be a referendum on the base? | no longer required | a12.3
ask How much fuel ran into the lagoon? | 10,000 litres | a11.5
ask Where was Sergeant Karst on 9 May? | remains in his quarters; confined to quarters | a8.4, a5.4
ask For what day was the vote planned on 6 May? | 31 may | a3.1
ask Who is the new finance minister? | luisa manu | a12.5
ask How much rent does Sarrland pay? | SIDES | a3.3 ; a4.3
ask Has Zhenmar made an offer for the harbour? | SIDES | a9.5 ; a10.5
ask Why did the valve at the tank farm crack? | REFUSE
ask Who will pay for the clearing of the lagoon? | REFUSE
ask When does the trial of Sergeant Karst begin? | REFUSE
ask What will become of the fort's buildings? | REFUSE
since 2026-05-09 | a9.0, a9.1, a9.3, a9.4, a10.0, a10.1, a10.4, a11.0, a11.5, a12.0, a12.2, a12.3, a12.5, a13.0, a13.1, a13.2, a13.4, a13.5
since 2026-05-12 | a12.0, a12.2, a12.3, a12.5, a13.0, a13.1, a13.2, a13.4, a13.5
