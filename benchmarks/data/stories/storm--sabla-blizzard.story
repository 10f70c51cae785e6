story: The blizzard on the Saebyok pass
domain: storm
topic: December blizzard around Ulukova and the Saebyok pass
description: People trapped, killed and missing in the blizzard, the stranded night train, and when the pass and the airport open.
keywords: blizzard, Saebyok pass, Ulukova, night train, avalanche
entity: Saebyok pass | the pass, Saebyok | road
entity: Ulukova | the town | town
entity: Night Express 14 | the night train, train 14 | train
entity: Philippa Garrow | Garrow, Mrs Garrow | person
entity: Emre Tunali | Tunali, Minister Tunali | person
aspect A: Train | Are the passengers of the night train free?
aspect B: Dead | How many people died in the blizzard?
aspect C: Pass | Is the Saebyok pass open?
aspect D: Missing skiers | What has become of the missing skiers?
matter train: freeing of the passengers of Night Express 14
matter heat: whether the stranded train was heated
matter aboard: number of people aboard the train
matter dead: number of people killed
matter pass: opening of the Saebyok pass
matter skiers: search for the missing skiers
matter airport: opening of Ulukova airport
matter snow: depth of the snow
matter minister: resignation of Minister Tunali
matter plough: why the snow plough of the railway was not used
matter refund: compensation for train passengers

== s1 | 2025-12-02T05:50Z | Northgate Wire | https://northgatewire.example/blizzard-train
H Blizzard strands night train below Saebyok | train:stands | new | news! | A
. A sleeper train from Port Evander to Ulukova has been stuck in drifts since 11 p.m. on Monday, State Railways said. | train:stands | repeat s1.0 | news! | A
+ Some 260 travellers are on board; they have heating and tea. | aboard:value=260;heat:stands | new | news! | -
. The road over the pass was shut to all vehicles at midnight. | pass:stands | new | news! | C
. Forecasters in Cheonil see no let-up before Wednesday night, with another 60 to 80 cm to come. | snow:planned | new | news! | -
. A freight train spent four days in the same cutting in 1987. | - | new | background | -
+ Drivers who were turned back at the barrier slept in a sawmill. | - | new | colour | -
== s2 | 2025-12-02T11:30Z | Radio Seoran | https://radioseoran.example/white-morning
H White morning: airport gives up, schools too | airport:stands | new | news! | -
. No aeroplane will leave Ulukova today or tomorrow. | airport:stands | repeat s2.0 | news! | -
. Our reporter got as far as her own garden gate. | - | new | colour | -
== s3 | 2025-12-02T17:00Z | Ulukova Voice | https://ulukovavoice.example/cold-train
H 'The tea ran out at noon' | heat:about | new | colour | -
. The radiators of the night train have been cold since morning, passengers told the Voice over failing telephones. | heat:failed | dispute s1.2 | news! | A
+ "They gave us newspapers to put in our coats," said Aysel Brandon, a midwife in carriage six. | heat:about | new | colour | -
. She counted far more people than berths, 340 by the guard's list. | aboard:value=340 | dispute s1.2 | news! | -
. State Railways insists that every carriage is warm. | heat:stands | dispute s3.1 | news | A
. In the upper town a bakery roof fell in and killed the night baker, Stelios Karras, 58. | dead:value=1 dead | new | news! | B
. Four ski tourers who set out on Sunday for the Belmore hut have not come back. | skiers:stands | new | news! | D
+ Mr Karras had baked for the town since he was sixteen. | - | new | colour | -
== s4 | 2025-12-03T07:10Z | Northgate Wire | https://northgatewire.example/three-dead
H Snowstorm death toll at three | dead:value=3 dead | update s3.5 | news! | B
. Three people have died in the storm around Ulukova, the provincial health office said early on Wednesday. | dead:value=3 dead | repeat s4.0 | news! | B
+ Besides a baker, the cold killed a shepherd and a woman of 80 in a car. | dead:about | new | news | B
. State Railways acknowledged overnight that heating failed in five of the nine carriages of its trapped express. | heat:failed | retract s3.4 | news! | A
. A rescue locomotive with a rotary plough should reach it by noon, it added. | train:planned | new | news! | A
. Snow lay 1.9 metres deep at the pass. | snow:value=1.9 metres | new | news | -
. Power was on everywhere but in Upper Dagli, the grid operator said. | - | new | news | -
== s5 | 2025-12-03T15:20Z | Ulukova Voice | https://ulukovavoice.example/rescuer-stuck
H Rescuer needs rescuing | train:failed | update s4.4 | news! | A
. The plough engine sent for the night express ran off the rails at Tongdae halt, eleven kilometres short. | train:failed | repeat s5.0 | news! | A
. Why was it not sent on Monday, when the line could still be passed? | plough:about | new | colour | -
+ Because its driver was on leave and nobody else is licensed, says the railwaymen's union. | plough:stands | new | news! | -
. "Nonsense, we have four drivers," replied Railways director Nikos Halden. | plough:denied | dispute s5.3 | news! | -
. A helicopter flew over the Belmore hut and saw smoke from the chimney. | skiers:about | new | news! | D
+ The mother of one of the four, Philippa Garrow, has not moved from the rescue post since Monday. | skiers:about | new | colour | -
. The Voice's printing works is snowed in, and this edition appears on the web only. | - | new | boilerplate | -
. Farmers dug tunnels to their cows. | - | new | colour | -
== s6 | 2025-12-03T19:30Z | Radio Seoran | https://radioseoran.example/smoke
H Smoke, but from whom? | skiers:about | new | colour | D
. It came from a hunter's stove and not from the tourers, mountain police found when they got to the hut at dusk. | skiers:stands | update s5.5 | news! | D
. Tonight from eight: the minister on the line. | - | new | boilerplate | -
== s7 | 2025-12-04T06:45Z | State Railways | https://staterailways.example/release-212
H Night Express 14: all passengers evacuated | train:done | update s5.1, s4.4 | news! | A
. State Railways informs that the evacuation of Night Express 14 was concluded at 4.10 a.m. on Thursday 4 December. | train:done | repeat s7.0 | news! | A
+ Army tracked vehicles carried 331 passengers and eight staff to the sports hall in Ulukova. | aboard:value=331 passengers | update s3.3, s1.2 | news! | -
. Eleven persons were treated for frostbite. | - | new | news! | -
. Ticket prices will be refunded in full upon presentation of the ticket. | refund:planned | new | news | -
+ State Railways thanks all customers for their patience. | - | new | boilerplate | -
. Connecting services to Ulukova remain suspended between Tongdae and the terminus. | - | new | news | -
== s8 | 2025-12-04T13:00Z | Northgate Wire | https://northgatewire.example/minister-asked
H Opposition wants minister out over stranded train | minister:demanded | new | news! | -
. The Union of the Valleys called on Transport Minister Emre Tunali to resign after 53 hours in which travellers sat in an ice-cold train. | minister:demanded | repeat s8.0 | news! | -
+ Tunali, on a trade visit abroad until Friday, has said nothing. | minister:about | new | colour | -
. They were brought out before dawn by the army, which counted 339 people, crew included. | train:done;aboard:value=339 people | confirm s7.1, s7.2 | news | A
. Health officials corrected the number of storm deaths to two, since the woman in the car had died in a crash on Sunday, when roads were dry. | dead:value=2 dead | retract s4.1 | news! | B
. The snow stopped at 2 a.m., much as the men in Cheonil had foreseen. | snow:done | update s1.4 | news! | -
. At Kalderos on the far side of the range, where three were killed by an avalanche, the army dug on. | - | new | news! | -
+ The party holds nine of 120 seats. | - | new | background | -
== s9 | 2025-12-05T08:00Z | Ulukova Voice | https://ulukovavoice.example/passenger-anger
H Refund? 'I want my toes' | refund:opinion | new | colour | -
. In the sports hall the travellers of train 14 have founded a committee, and it asks 5,000 liras for each of them. | refund:demanded | new | news! | -
+ Its speaker is the midwife of carriage six, who delivered a girl there on Tuesday night by the light of a telephone. | - | new | news! | -
. The Saebyok road should be cleared by Saturday evening, according to district engineer Tobias Wenham. | pass:planned | update s1.3 | news! | C
. Flights began again at seven, with the early machine to Cheonil. | airport:done | update s2.1 | news! | -
. Of the ski tourers there is no trace, and the search was broken off at nightfall because of avalanche danger. | skiers:cancelled | update s6.1 | news! | D
+ A reader sends us a picture of her cat on the first-floor windowsill, coming in from the street. | - | new | colour | -
. State Railways again pointed to its offer of the ticket price and would say nothing more. | refund:planned | repeat s7.4 | background | -
+ In the hall, soup is cooked by the football club, which has lost its pitch until March. | - | new | colour | -
== s10 | 2025-12-05T17:40Z | Northgate Wire | https://northgatewire.example/tunali-stays
H Minister Tunali: I stay | minister:refused | update s8.1 | news! | -
. Back from abroad, Emre Tunali said that he had no intention of stepping down and announced an inquiry into the railway. | minister:refused | repeat s10.0 | news! | -
+ The plough stood idle for lack of a licensed driver, he said, citing Halden's own report to him. | plough:stands | confirm s5.3 | news! | -
. Halden's office referred questions to the ministry. | plough:about | new | colour | -
. The minister's brother, Cem Tunali, who heads the ski resort at Belmore, is not concerned by the inquiry. | - | new | background | -
. Snow ploughs for roads, which fall to the districts, are another ministry's business. | - | new | background | -
== s11 | 2025-12-06T09:00Z | Pass Watch | https://passwatch.example/week-in-white
H The week in white | - | new | colour | -
. For those who were asleep: on Monday a train with some 340 souls stuck below the pass, on Thursday soldiers fetched them out. | train:done;aboard:value=339 people | repeat s7.1, s8.3 | recap | A
. Two people lost their lives on our side of the mountain, a baker and a shepherd. | dead:value=2 dead | repeat s8.4 | recap | B
. The minister clings to his chair. | minister:refused | repeat s10.1 | recap | -
. The record for the pass is still the 3.1 metres of 1987, and this year's snow never came near it. | snow:about | new | background | -
+ I drove up at six this morning, and the barrier at Tongdae was still down, with a slide of hard snow 40 metres long behind it. | pass:stands | new | news | C
. Chains, gentlemen, chains. | - | new | colour | -
== s12 | 2025-12-06T18:10Z | Radio Seoran | https://radioseoran.example/found
H Found in a cave of their own making | skiers:done | update s9.5 | news! | D
. Three of the four are well; for the youngest, aged nineteen, help came a day too late. | skiers:done;dead:value=3 dead | update s9.5, s8.4 | news! | B, D
. And no, the pass did not open. | pass:failed | update s9.3 | news! | C
== s13 | 2025-12-07T10:30Z | Ulukova Voice | https://ulukovavoice.example/garrow
H Robin Garrow, 19 | skiers:about | new | colour | -
. The son of Philippa Garrow died on Friday in a snow hole under the Belmore ridge, with his friends lying against him to keep him warm. | skiers:done;dead:about | confirm s12.1 | news! | D
+ "They would not leave him, and I will not forget it," she said. | skiers:about | new | colour | -
. The searchers had passed within 200 metres of them on Wednesday, one of the survivors, Joon Halloran, believes. | skiers:about | new | news! | D
. That cannot be, answers the mountain police: no patrol was on that side. | skiers:denied | dispute s13.3 | news | D
. Engineer Wenham hopes to lift the barrier on Tuesday, once a hanging slab has been blasted. | pass:planned | update s12.2 | news! | C
+ The bakery in the upper town sells bread again, from a van. | - | new | news | -
== s14 | 2025-12-09T16:00Z | Northgate Wire | https://northgatewire.example/pass-open
H Saebyok reopens, railway chief leaves | pass:done | update s13.5 | news! | C
. Lorries rolled over the Saebyok pass on Tuesday for the first time in eight days. | pass:done | repeat s14.0 | news! | C
. Nikos Halden quit as director of State Railways, and took back what he had told the press about four licensed drivers: there had been one. | plough:stands | retract s5.4 | news! | -
+ The railway will pay each passenger 2,000 liras on top of the fare, less than half the amount that they had claimed. | refund:planned | update s9.1, s7.4 | news! | -
. With the young skier, three people were killed on the Ulukova side. | dead:value=3 dead | confirm s12.1 | news | B
. The Union of the Valleys no longer asks for Tunali's head, its leader said. | minister:cancelled | update s10.1, s8.1 | news! | -
. A separate inquiry deals with the bakery roof, which had been condemned in 2022. | - | new | news | -
+ Flights have been on schedule since the weekend. | airport:stands | new | background | -

state 2025-12-02 | A | stuck in drifts; strands night train | evacuated
state 2025-12-02 | B | night baker | three people
state 2025-12-02 | C | shut to all vehicles | reopens
state 2025-12-02 | D | not come back | found in a cave
state 2025-12-03 | A | ran off the rails; rescuer needs rescuing | evacuated; by noon
state 2025-12-03 | B | three people; toll at three | two
state 2025-12-03 | C | shut to all vehicles | reopens
state 2025-12-03 | D | not come back; not from the tourers | found in a cave
state 2025-12-04 | A | evacuated; evacuation; brought out before dawn | stuck in drifts
state 2025-12-04 | B | storm deaths to two | three people
state 2025-12-04 | C | shut to all vehicles | reopens
state 2025-12-04 | D | not come back; not from the tourers | found in a cave
state 2025-12-05 | A | evacuated; evacuation; brought out before dawn | stuck in drifts
state 2025-12-05 | B | storm deaths to two | three people
state 2025-12-05 | C | by saturday evening; shut to all vehicles | reopens
state 2025-12-05 | D | no trace; broken off at nightfall | found in a cave
state 2025-12-06 | A | evacuated; evacuation; brought out before dawn; fetched them out | stuck in drifts
state 2025-12-06 | B | too late; storm deaths to two; two people lost their lives | toll at three
state 2025-12-06 | C | did not open; still down | by saturday evening
state 2025-12-06 | D | three of the four are well; found in a cave | no trace
state 2025-12-07 | A | evacuated; evacuation; brought out before dawn; fetched them out | stuck in drifts
state 2025-12-07 | B | too late; died on friday; two people lost their lives | toll at three
state 2025-12-07 | C | on tuesday; lift the barrier | by saturday evening
state 2025-12-07 | D | three of the four are well; died on friday in a snow hole | no trace
state 2025-12-09 | A | evacuated; evacuation; brought out before dawn; fetched them out | stuck in drifts
state 2025-12-09 | B | three people were killed | storm deaths to two
state 2025-12-09 | C | reopens; rolled over the saebyok pass | lift the barrier
state 2025-12-09 | D | three of the four are well; died on friday in a snow hole | no trace
ask When were the passengers of the night train brought out? | 4.10 a.m.; thursday | s7.1
ask How many passengers were on the night train? | 331 | s7.2
ask Were the carriages warm on Tuesday? | SIDES | s3.1 ; s3.4
ask Why was the railway's plough not used on Monday? | licensed | s5.3, s10.2
ask How many people died on the Ulukova side? | three people | s14.4
ask How many storm deaths were counted on 4 December? | two | s8.4
ask When did the Saebyok pass reopen? | tuesday | s14.1
ask How much compensation does each passenger get? | 2,000 liras | s14.3
ask Did searchers pass close to the skiers on Wednesday? | SIDES | s13.3 ; s13.4
ask Who is Robin Garrow? | son of philippa garrow; 19 | s13.1, s13.0
ask Who will be the new director of State Railways? | REFUSE
ask What is the name of the girl born on the train? | REFUSE
ask How many sheep died in the blizzard? | REFUSE
since 2025-12-05 | s12.0, s12.1, s12.2, s13.1, s13.3, s13.5, s14.0, s14.2, s14.3, s14.5
since 2025-12-03 | s7.0, s7.2, s8.1, s8.4, s8.5, s9.1, s9.3, s9.4, s9.5, s10.0, s10.2, s12.0, s14.0, s14.2, s14.3
