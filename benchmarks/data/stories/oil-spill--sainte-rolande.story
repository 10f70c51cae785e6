story: The tanker Sainte-Rolande
domain: oil spill
topic: Oil spill from the tanker Sainte-Rolande off Cap Zsolna
description: How much oil the tanker Sainte-Rolande has lost off Cap Zsolna, where it goes, the clean-up, and who answers for it.
keywords: Sainte-Rolande, Cap Zsolna, oil slick, Bay of Tarlac-Neuf
entity: Sainte-Rolande | Sainte-Rolande, the tanker | vessel
entity: Haile Montcorbier | Haile Montcorbier, Captain Montcorbier, the master | person
entity: Obelisk Tankers | Obelisk Tankers, Obelisk, the owner | company
entity: Veronika Abadilla | Veronika Abadilla, the prefect | person
entity: Coast Office | Coast Office, the Office | organisation
aspect A: Spilled | How much oil has been spilled?
aspect B: Leak | Has the leak been stopped?
aspect C: Shore | Which shores has the oil reached?
aspect D: Fishing | Is fishing allowed?
aspect E: Captain | What happens to the captain?
matter volume: amount of oil spilled
matter leak: the leak in the hull
matter shore: oil on the beaches of Tarlac-Neuf
matter lagoon: oil in the Asrat lagoon
matter boom: floating barrier at the lagoon mouth
matter fishing: fishing ban
matter birds: number of oiled birds
matter captain: detention of Captain Montcorbier
matter alcohol: whether the captain had been drinking
matter tow: towing the tanker to Port-Gellért
matter cost: cost of the clean-up
matter fund: aid for the fishermen
matter workers: number of clean-up workers taken ill
matter chart: the missing buoy as cause

== o1 | 2026-02-09T05:15Z | Littoral Press | https://littoralpress.example/tanker-strikes-reef
H Tanker leaking after striking reef off Cap Zsolna | leak:under_way | new | news! | B
. The tanker Sainte-Rolande was losing heavy fuel oil on Monday after hitting the Kuba reef in the dark, the Coast Office said. | leak:under_way | repeat o1.0 | news! | B
+ All 22 crew are safe. | - | new | news! | -
. About 300 tonnes had escaped by dawn. | volume:value=300 tonnes | new | news! | A
+ She carried 18,000 tonnes from Mont-Lalibel to the refinery at Port-Gellért. | - | new | background | -
. Wind was pushing the slick south, towards the beaches of Tarlac-Neuf, where it could arrive on Tuesday night. | shore:planned | new | news! | C

== o2 | 2026-02-09T14:00Z | Obelisk Tankers | https://obelisktankers.example/media/statement-1
H Incident involving Sainte-Rolande | leak:about | new | boilerplate | -
. Obelisk Tankers confirms that its vessel Sainte-Rolande touched ground this morning. | leak:about | repeat o1.1 | background | -
+ Our technical team estimates the loss at no more than 90 tonnes. | volume:value=90 tonnes | dispute o1.3 | news! | A
. A buoy marked on all charts was not in its place. | chart:done | new | news! | -
+ Divers are on the way and the opening should be plugged within 48 hours. | leak:planned | new | news! | B
. The company has insurance for such events. | - | new | background | -

== o3 | 2026-02-10T19:20Z | TV Malaya-Sud | https://malayasud.example/flash/black-sand
H Black sand at Tarlac-Neuf | shore:done | update o1.5 | news! | C
. It came in with the evening tide, six hours before anyone had dared to fear. | shore:about | new | news | C

== o4 | 2026-02-11T08:30Z | The Tarlac Beacon | https://tarlacbeacon.example/spoon-and-bucket
H With spoon and bucket on Grande Plage | shore:about | new | colour | -
. At first light there were some sixty people on the sand, most of them with kitchen tools. | - | new | colour | -
+ Fish auctioneer Perpetua Gáldi had brought ladles. | - | new | colour | -
. "You lift it and it follows you like cheese," she said. | - | new | colour | -
. Prefect Veronika Abadilla shut the bay to fishing until further notice at nine. | fishing:under_way | new | news! | D
+ That idles 310 boats along the bay. | fishing:about | new | news | D
. A barrier of orange floats across the mouth of the Asrat lagoon, where the flamingos winter, is meant to be in place by Thursday. | boom:planned | new | news! | C
+ Bird wardens had picked up 47 oiled grebes and gulls by noon. | birds:value=47 birds | new | news | -
. In 1994 the freighter Calixte broke up on the same reef, and the beach stayed closed for two summers. | - | new | background | -

== o5 | 2026-02-11T16:10Z | Littoral Press | https://littoralpress.example/captain-held
H Captain of leaking tanker detained | captain:done | new | news! | E
. Police took Captain Haile Montcorbier, 52, off the Sainte-Rolande by launch on Wednesday. | captain:done | repeat o5.0 | news! | E
+ A prosecutor said a breath test had been positive. | alcohol:rumoured | new | news! | E
. "My client does not drink, he is diabetic," replied his counsel, Eszter Bonnevoy. | alcohol:denied | dispute o5.2 | news! | E
. Obelisk pushed back the plugging of the hull to Friday because of the swell. | leak:planned | update o2.4 | news! | B
+ The Coast Office put the loss at 1,100 tonnes by midday. | volume:value=1,100 tonnes | update o1.3 | news! | A
. An Office engineer called the missing buoy "a fairy tale": it had been photographed in its place on Sunday. | chart:denied | dispute o2.3 | news! | -

== o6 | 2026-02-13T07:45Z | Coast Office | https://coastoffice.example/bulletins/9
H Bulletin 9: situation at 07:00 | leak:about | new | boilerplate | -
. The opening in tank 3 was closed by divers at 02:40. | leak:done | update o5.4 | news! | B
+ Quantity released up to that hour: 1,240 tonnes. | volume:value=1,240 tonnes | update o5.5 | news! | A
. The barrier at the Asrat lagoon broke on Thursday night and is not holding. | boom:failed | update o4.6 | news! | C
+ Oil has been observed inside the lagoon over some 3 km of reed bed. | lagoon:done;lagoon:value=3 km | new | news! | C
. Shoreline affected on Grande Plage and Petite Plage: 14 km. | shore:value=14 km | new | news! | C
+ The sea is expected to calm on Saturday. | - | new | news | -

== o7 | 2026-02-13T18:30Z | The Tarlac Beacon | https://tarlacbeacon.example/flamingos
H The flamingos have gone, nobody knows where | lagoon:about | new | colour | -
. Warden Tsegaye Lupino counted eleven where there had been four hundred. | lagoon:about | new | news | -
+ He showed us reeds that were brown to the knee as far as the chapel, five kilometres by his odometer. | lagoon:value=5 km | dispute o6.4 | news | C
. Sixteen volunteers went to hospital with headaches after working without masks. | workers:value=16 people | new | news! | -
+ Three of them are staying overnight. | workers:about | new | news | -
. The fishermen's guild wants 40 pesos a day for each hand until the bay opens. | fund:demanded | new | news! | D
+ "We won't live on ladles," said its chairman, Crispin Varga-Ouellet. | fund:opinion | new | colour | -
. Correction: on Wednesday we wrote that 310 boats are idle; the register has 130. | fishing:about | retract o4.5 | news | D

== o8 | 2026-02-16T06:20Z | Littoral Press | https://littoralpress.example/montcorbier-freed
H Tanker captain released without charge | captain:cancelled | update o5.0 | news! | E
. A laboratory found no alcohol in Montcorbier's blood and the judge ordered him freed on Sunday. | alcohol:denied;captain:cancelled | update o5.2 | news! | E
+ The prosecutor's office withdrew its remark about the breath test, which had been taken from another man. | alcohol:denied | retract o5.2 | news! | E
. He must stay in the country for the inquiry into the grounding. | captain:about | new | news! | E
+ Salvors plan to tow the ship to Port-Gellért on Wednesday, if the wind allows. | tow:planned | new | news! | -
. Dead or soiled birds number 612. | birds:value=612 birds | update o4.7 | news | -

== o9 | 2026-02-16T17:00Z | TV Malaya-Sud | https://malayasud.example/flash/port-gellert-no
H Port-Gellért: not in our harbour | tow:refused | update o8.4 | news! | -
. The mayor has chained a dredger across the entrance. | tow:about | new | news | -
+ He says the chain is for repairs. | tow:about | new | colour | -

== o10 | 2026-02-18T12:15Z | The Tarlac Beacon | https://tarlacbeacon.example/ten-days-of-oil
H Ten days of oil, told in order | leak:about | new | recap | B
. On the night of the 9th the Sainte-Rolande met the Kuba reef, which has been there longer than charts. | leak:about | repeat o1.1 | recap | -
+ The company spoke of ninety tonnes and the state of three hundred, and both were soon small. | volume:about | repeat o2.2,o1.3 | recap | A
. Tuesday brought the oil to Grande Plage and Wednesday the police to the captain, who was home again before the Sunday roast. | shore:done;captain:cancelled | repeat o3.0,o8.1 | recap | C,E
+ Divers shut the hole on Friday, while the orange floats lay torn in the reeds. | leak:done;boom:failed | repeat o6.1,o6.3 | recap | B
. The schoolchildren of Saint-Lőrinc have painted each bird a stone. | - | new | colour | -
+ Nine summers ago the mayor of that village swam the strait for a bet. | - | new | off | -
. The regional council voted yesterday to give each fisherman 25 pesos a day. | fund:done;fund:value=25 pesos a day | update o7.5 | news! | D

== o11 | 2026-02-20T09:40Z | Littoral Press | https://littoralpress.example/tow-begins
H Crippled tanker heads for another port | tow:under_way | update o9.0 | news! | -
. Two tugs took the Sainte-Rolande in tow at first light Friday, bound for Baie-Sidamo, 90 miles north. | tow:under_way | repeat o11.0 | news! | -
+ The shipyard there offered a dry dock unasked. | tow:about | new | news | -
. Pumping showed that less had escaped than feared: the Coast Office cut its figure to 980 tonnes. | volume:value=980 tonnes | update o6.2 | news! | A
+ Obelisk Tankers, which had stuck to its first estimate, accepted the number. | volume:value=980 tonnes | retract o2.2 | news! | A
. Cleaning the coast may cost 70 million pesos, according to the prefect. | cost:value=70m pesos | new | news! | -
+ The guild's lawyers think twice that. | cost:value=140m pesos | dispute o11.5 | news | -
. Another Obelisk ship, the Sainte-Ildegonde, was stopped in the strait for papers on Thursday. | - | new | news | -

== o12 | 2026-02-20T15:05Z | TV Malaya-Sud | https://malayasud.example/flash/tug
H Farewell to a wreck | tow:under_way | repeat o11.1 | news | -
. Hundreds watched from the cape. | - | new | colour | -
+ Some whistled, and one man saluted. | - | new | colour | -

== o13 | 2026-02-26T10:30Z | Prefecture of Tarlac-Neuf | https://prefecture-tarlac.example/orders/26-118
H Order 26-118: fishing north of Cap Zsolna | fishing:about | new | news | D
. The prefect, having heard the Veterinary Laboratory, orders as follows. | - | new | boilerplate | -
+ From 27 February nets and lines may be used north of the cape. | fishing:planned | update o4.4 | news! | D
. Shellfish remain closed in the whole bay. | fishing:stands | new | news! | D
+ The Asrat lagoon may not be entered until 30 June. | lagoon:about | new | news | C
. This order may be contested within two months. | - | new | boilerplate | -

== o14 | 2026-02-27T16:50Z | The Tarlac Beacon | https://tarlacbeacon.example/first-boats
H First boats out, and a buoy comes up | fishing:done;chart:about | update o13.2 | news! | D
. Forty-four boats passed the mole before five, with the priest waving a brush of holy water. | fishing:about | new | colour | D
+ Varga-Ouellet came home with two crates of mackerel and no buyers. | - | new | colour | -
. Divers from the university found the buoy on the sea floor a mile from its post, its chain worn through, and the growth on it is weeks old. | chart:done | confirm o2.3 | news! | -
+ "We owe the shipowner a correction, and here it is," said Coast Office director Amélie Desta. | chart:done | retract o5.6 | news! | -
. Captain Montcorbier did not wish to comment. | chart:about | new | colour | E
+ Of the volunteers treated for fumes, who in the end were 58, none is in hospital any more. | workers:value=58 people | update o7.3 | news | -
. The owner will pay for the beaches, its insurer wrote to the prefect, but for nothing else. | cost:about | new | news! | -

state 2026-02-09 | A | 300 tonnes; 90 tonnes | 1,100
state 2026-02-09 | B | leaking; losing heavy fuel oil; plugged within 48 hours | closed by divers
state 2026-02-09 | C | arrive on tuesday night; towards the beaches | -
state 2026-02-09 | D | EMPTY
state 2026-02-09 | E | EMPTY
state 2026-02-10 | A | 300 tonnes; 90 tonnes | 1,100
state 2026-02-10 | B | leaking; losing heavy fuel oil; plugged within 48 hours | closed by divers
state 2026-02-10 | C | black sand at tarlac-neuf | could arrive
state 2026-02-10 | D | EMPTY
state 2026-02-10 | E | EMPTY
state 2026-02-11 | A | 1,100 tonnes | 300 tonnes
state 2026-02-11 | B | to friday because of the swell | within 48 hours
state 2026-02-11 | C | black sand at tarlac-neuf; orange floats | could arrive
state 2026-02-11 | D | shut the bay to fishing | nets and lines may be used
state 2026-02-11 | E | captain of leaking tanker detained; took captain haile montcorbier | released
state 2026-02-13 | A | 1,240 tonnes | 300 tonnes
state 2026-02-13 | B | closed by divers | to friday
state 2026-02-13 | C | 14 km; inside the lagoon | could arrive
state 2026-02-13 | D | shut the bay to fishing; register has 130 | nets and lines may be used
state 2026-02-13 | E | captain of leaking tanker detained; took captain haile montcorbier | released
state 2026-02-16 | A | 1,240 tonnes | 300 tonnes
state 2026-02-16 | B | closed by divers | to friday
state 2026-02-16 | C | 14 km; inside the lagoon | could arrive
state 2026-02-16 | D | shut the bay to fishing; register has 130 | nets and lines may be used
state 2026-02-16 | E | released without charge; ordered him freed; stay in the country | captain of leaking tanker detained
state 2026-02-18 | A | 1,240 tonnes | 980
state 2026-02-18 | B | closed by divers; divers shut the hole | to friday
state 2026-02-18 | C | 14 km; inside the lagoon | could arrive
state 2026-02-18 | D | shut the bay to fishing; 25 pesos a day | nets and lines may be used
state 2026-02-18 | E | released without charge; ordered him freed; stay in the country | captain of leaking tanker detained
state 2026-02-20 | A | 980 tonnes | 1,240 tonnes
state 2026-02-20 | B | closed by divers; divers shut the hole | to friday
state 2026-02-20 | C | 14 km; inside the lagoon | could arrive
state 2026-02-20 | D | shut the bay to fishing; 25 pesos a day | nets and lines may be used
state 2026-02-20 | E | released without charge; ordered him freed; stay in the country | captain of leaking tanker detained
state 2026-02-26 | A | 980 tonnes | 1,240 tonnes
state 2026-02-26 | B | closed by divers; divers shut the hole | to friday
state 2026-02-26 | C | 14 km; inside the lagoon; until 30 june | could arrive
state 2026-02-26 | D | nets and lines may be used; shellfish remain closed | shut the bay to fishing
state 2026-02-26 | E | released without charge; ordered him freed; stay in the country | captain of leaking tanker detained
state 2026-02-27 | A | 980 tonnes | 1,240 tonnes
state 2026-02-27 | B | closed by divers; divers shut the hole | to friday
state 2026-02-27 | C | 14 km; inside the lagoon; until 30 june | could arrive
state 2026-02-27 | D | nets and lines may be used; shellfish remain closed; first boats out | shut the bay to fishing
state 2026-02-27 | E | released without charge; ordered him freed; stay in the country | captain of leaking tanker detained
ask How much oil was spilled, by the latest figure? | 980 tonnes | o11.3
ask How much oil was said to be lost on the first day? | SIDES | o1.3 ; o2.2
ask When was the leak closed? | 02:40 | o6.1
ask Where is the tanker being towed? | baie-sidamo | o11.1
ask Had the captain been drinking? | no alcohol | o8.1, o8.2
ask Why was the missing buoy doubted? | photographed in its place | o5.6
ask What do fishermen get from the regional council? | 25 pesos a day | o10.7
ask How much will the clean-up cost? | SIDES | o11.5 ; o11.6
ask When was fishing with nets allowed again? | 27 february | o13.2
ask How many volunteers were treated for fumes? | 58 | o14.6
ask Who was on the bridge at the time of the grounding? | REFUSE
ask When will the Grande Plage be clean? | REFUSE
ask What fine will Obelisk Tankers pay? | REFUSE
since 2026-02-16 | o10.7, o11.0, o11.3, o11.4, o11.5, o13.2, o13.3, o14.0, o14.3, o14.4, o14.7
since 2026-02-20 | o13.2, o13.3, o14.0, o14.3, o14.4, o14.7
