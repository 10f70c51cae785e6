story: The leak on the Orrery station
domain: space mission
topic: Ammonia leak and early return from the Orrery station
description: What leaks on the Orrery station, when the crew comes home, how the sick astronaut is, and whether the station will be given up.
keywords: Orrery station, ammonia leak, Ardent capsule, Levent Thorne, splashdown
entity: Orrery station | Orrery, the station | station
entity: Ardent 3 | the capsule, Ardent | spacecraft
entity: Levent Thorne | Thorne, Commander Thorne | person
entity: Kim Seo-rin | Kim, flight engineer Kim | person
entity: Orbital Compact | the Compact, the space agency | agency
aspect A: Crew's return | When does the crew come home, or has it?
aspect B: Leak | How much ammonia does the station lose?
aspect C: Patient | Which crew member is ill, and how is the patient?
aspect D: Station's future | Will the station be given up?
matter leak: rate of the ammonia leak
matter return: return of the Orrery crew to Earth
matter patient: identity and condition of the sick crew member
matter station: giving up of the Orrery station
matter walk: spacewalk to close the leak
matter cause: cause of the leak
matter relief: launch of the relief crew with Ardent 4
matter tourist: trip of the paying guest Zoe Hartigan
matter hearing: parliamentary hearing on the station
matter memo: safety chief's warning of January
matter deputy: resignation of safety chief Aris Vogiatz

== o1 | 2026-03-16T13:15Z | Tern Wire | https://ternwire.example/orrery-leak
H Orrery station loses coolant; crew not in danger | leak:stands | new | news! | B
. A cooling loop on the Orrery station has been losing about 30 grams of ammonia an hour since Sunday, the Orbital Compact said on Monday. | leak:value=30 grams an hour | new | news! | B
+ The five people aboard have closed the hatch to the Kappa module. | - | new | news! | -
. Their return to Earth in the capsule Ardent 3 is fixed for 14 April and would not change, it added. | return:planned | new | news! | A
. Orrery has been lived in without a break since 2017. | - | new | background | -
+ The station is as long as a football pitch and, its builders like to say, about as quiet. | - | new | background | -
. Shares in the capsule's maker, Solway Aerostat, slipped by 1.2 per cent. | - | new | news | -
== o2 | 2026-03-16T21:30Z | Larkfield Standard | https://larkfieldstandard.example/thorne-mother
H Larkfield's man in orbit "is fine, he says" | patient:about | new | colour | -
. Commander Levent Thorne telephoned his mother in Weir Street on Monday afternoon and told her about the smell, which is of cats. | - | new | colour | -
. One of the five has been ill since Saturday, though, and it is not he. | patient:stands | new | news! | C
+ "He would not say which, he said it was a matter of tummy," said Nermin Thorne, 81. | patient:about | new | colour | C
. The Compact does not speak about the health of crews, its press desk replied. | patient:about | new | colour | C
. Larkfield High School hopes to talk to the station by radio on the 30th. | - | new | news | -
+ In Weir Street the commander is remembered for a rocket that set fire to a hen house in 1991. | - | new | colour | -
== o3 | 2026-03-18T18:00Z | Channel Selene | https://channelselene.example/home-early
H Home for Easter after all? | return:about | new | colour | A
. Yes: we hear that the capsule will be in the water by the end of next week, and that a doctor insisted. | return:rumoured | dispute o1.3 | news! | A
. It is Kim Seo-rin who is unwell. | patient:stands | new | news! | C
== o4 | 2026-03-18T20:10Z | Tern Wire | https://ternwire.example/no-early-return
H Space agency dismisses talk of early return from Orrery | return:denied | dispute o3.1 | news! | A
. The Orbital Compact said there was no plan to bring the Orrery crew down before 14 April. | return:denied | repeat o4.0 | news! | A
. Its medical director, Fiona Baek, told Tern Wire at the same hour that an earlier date was being looked at. | return:planned | dispute o4.1 | news! | A
+ She would neither name the patient nor speak of a diagnosis. | patient:about | new | colour | C
. Loss of coolant had grown to some 50 grams an hour. | leak:value=50 grams an hour | update o1.1 | news! | B
. An ammonia leak on the old Lantern outpost in 2009 was stopped with a spare cap. | - | new | background | -
+ The relief crew goes on training at Cape Tolland in the meantime. | relief:about | new | background | -
== o5 | 2026-03-19T10:00Z | Orbital Compact | https://orbitalcompact.example/bulletin-19
H Orrery bulletin: crew to return on 27 March | return:planned | update o4.2, o4.1, o1.3 | news! | A
. The Compact has resolved to advance the landing of Ardent 3 to Friday 27 March. | return:planned | repeat o5.0 | news! | A
+ Flight engineer Kim Seo-rin has a kidney stone; her condition is stable. | patient:stands | confirm o3.2 | news! | C
. On Sunday 22 March Commander Thorne and Dr Anton Gillespie will leave the station for six hours to fit a clamp on the leaking line. | walk:planned | new | news! | -
. The station will be operated from the ground until Ardent 4 arrives on 20 April with a relief crew. | relief:planned | new | news! | D
+ Suggestions that Orrery might be given up are without foundation. | station:denied | new | news! | D
. Bulletins appear daily at 10. | - | new | boilerplate | -
== o6 | 2026-03-19T17:20Z | Larkfield Standard | https://larkfieldstandard.example/nine-days
H Levent home in eight days | return:planned | repeat o5.1 | news! | A
. Weir Street has begun to hang out flags, and then to argue about which. | - | new | colour | -
. Zoe Hartigan, the biscuit heiress who paid for a seat, is not amused at losing eighteen days, writes her assistant. | tourist:about | new | news | -
+ She will ask for a third of her money. | tourist:demanded | new | news! | -
. A cracked seal made by the lowest bidder is behind it all, claims retired astronaut Perikles Dunn. | cause:rumoured | new | news | -
. The Compact's answer, by return of post: the seal is intact, a micrometeorite is far more likely. | cause:rumoured | dispute o6.4 | news! | -
+ Mr Dunn flew twice, in 2003 and in 2006, and writes thrillers. | - | new | background | -
== o7 | 2026-03-22T19:40Z | Tern Wire | https://ternwire.example/clamp
H Spacewalkers fit clamp, leak goes on | walk:done;leak:about | update o5.3 | news! | B
. Two astronauts fitted a clamp to an ammonia line of the Orrery station on Sunday, but the loss was merely halved. | walk:done;leak:about | repeat o7.0 | news! | B
+ It stood at 24 grams an hour when they came in after seven hours and ten minutes. | leak:value=24 grams an hour | update o4.4 | news! | B
. Thorne saw "a neat little hole, like a moth's", he radioed, which bears out the idea of a micrometeorite. | cause:stands | confirm o6.5 | news! | -
. A second outing was not planned, the Compact said. | walk:denied | new | news | -
. Kim followed the work from a window, with a hot-water bottle. | patient:about | new | colour | C
. Gillespie, a physician, was outside for the first time in his life. | - | new | colour | -
== o8 | 2026-03-24T09:30Z | Tern Wire | https://ternwire.example/vogiatz
H Safety chief of space agency quits over Orrery | deputy:done | new | news! | -
. Aris Vogiatz, head of safety at the Orbital Compact, resigned on Tuesday and said that he had advised in January against flying on with the old loops. | deputy:done;memo:stands | repeat o8.0 | news! | -
. The agency said no such advice was on file. | memo:denied | dispute o8.1 | news! | -
+ A committee of parliament in Haverly called Vogiatz and the director, Jocasta Rhee, to a hearing on 2 April. | hearing:planned | new | news! | -
. The second loop is sound and sufficient for an empty station, engineers say. | - | new | news | D
. Two years ago Vogiatz stopped the launch of Ardent 1 over a loose bolt. | - | new | background | -
+ The paper of the safety department has been asked for by this agency and not been handed out. | memo:about | new | colour | -
== o9 | 2026-03-26T16:00Z | Larkfield Standard | https://larkfieldstandard.example/what-we-know
H Bringing Levent down: a reader's guide | return:about | new | colour | A
. Ammonia began to seep out on the fifteenth of March, and by mid-week the loss had reached fifty grams an hour. | leak:value=50 grams an hour | repeat o1.1, o4.4 | recap | B
. A clamp halved it last Sunday. | leak:about;walk:done | repeat o7.1 | recap | B
. Kim Seo-rin, 39, has a stone in her kidney. | patient:stands | repeat o5.2 | recap | C
. The Compact first ruled out an early landing and then ordered one. | return:planned | repeat o4.1, o5.1 | recap | A
. Easter eggs in the window of Pratt's are painted as capsules. | - | new | colour | -
. And a gale off Cape Tolland has cost them another day: the splashdown moves to Saturday, the recovery ship told its families. | return:planned | update o5.1 | news! | A
+ Nothing has been heard about who will clean up the Kappa module. | - | new | colour | -
== o10 | 2026-03-28T08:50Z | Tern Wire | https://ternwire.example/splashdown
H Orrery crew back on Earth | return:done | update o9.6 | news! | A
. Ardent 3 came down under three parachutes 12 km from its recovery ship on Saturday morning, with all five safe. | return:done | repeat o10.0 | news! | A
. Kim was flown to a hospital in Seobyeon, where doctors called her state good. | patient:stands | update o5.2 | news! | C
+ For the first time in nine years nobody is aboard the station. | - | new | news! | D
. Hartigan told reporters on deck that she would claim nothing, after all: "I had the best seat at a disaster." | tourist:cancelled | update o6.3 | news | -
. Thorne was carried past without a word. | - | new | colour | -
== o11 | 2026-03-28T19:00Z | Channel Selene | https://channelselene.example/apology
H Down, wet and well | return:done | repeat o10.1 | news! | A
. We apologise for the hiss in our pictures at noon, which came from a microphone and not from space. | - | new | colour | -
. The five are ashore, and Weir Street is dancing. | return:done | repeat o10.1 | news! | A
== o12 | 2026-04-02T15:10Z | Tern Wire | https://ternwire.example/hearing
H Director: Orrery may have to be given up | station:planned | update o5.5 | news! | D
. The head of the Orbital Compact told lawmakers on Thursday that the station might be sunk in the ocean as early as next year. | station:planned | repeat o12.0 | news! | D
+ Whether it is will be decided by the member states on 24 April. | station:planned | new | news! | D
. Jocasta Rhee also acknowledged that a memo by her former safety chief, dated 22 January, had come to light in a wrong folder. | memo:stands | retract o8.2 | news! | -
. Vogiatz sat beside her and asked for an independent inquiry. | hearing:done | update o8.3 | news! | -
. The flight of Ardent 4 slips from 20 April into June, Rhee said. | relief:planned | update o5.4 | news! | D
. One deputy, Marcus Erdem, slept through the testimony on costs. | hearing:about | new | colour | -
+ Running Orrery costs the member states 640 million dollars a year, according to a table that Rhee handed round. | - | new | news | -
== o13 | 2026-04-02T18:15Z | Larkfield Standard | https://larkfieldstandard.example/hole
H "I said moth, I meant mouse" | cause:about | new | colour | -
. The hole he had seen in the ammonia line was too ragged for a grain from space, Levent Thorne told a full church hall on Thursday. | cause:denied | retract o7.3 | news! | -
+ He has looked at his own photographs since, and believes that the pipe was worn through by a bracket. | cause:rumoured | new | news! | -
. His mother had the first dance. | - | new | colour | -
. Miss Kim, who went through an operation on Tuesday, sent a greeting by video and was drinking tea. | patient:done | update o10.2 | news! | C
. Correction: our guide of 26 March gave Miss Kim's age as 39, but she is 36. | patient:about | retract o9.3 | news | C
== o14 | 2026-04-10T11:00Z | Orbital Compact | https://orbitalcompact.example/bulletin-41
H Orrery bulletin: station to be kept | station:cancelled | update o12.1, o12.2 | news! | D
. In a special session held two weeks ahead of time, the member states yesterday resolved to operate Orrery until 2031. | station:cancelled | repeat o14.0 | news! | D
. The loss of ammonia ended on 6 April, when the affected loop ran dry. | leak:done | update o7.2 | news! | B
+ A replacement pipe will be flown with Ardent 4 on 11 June. | relief:planned | update o12.5 | news! | -
. An inquiry led by Prof. Georgina Alkan will establish the cause by autumn. | cause:planned | new | news! | -
+ Speculation about brackets is not helpful. | cause:opinion | new | colour | -
. Ms Kim left hospital on 5 April. | patient:done | update o13.4 | news! | C
. The Compact reminds the media that images must carry a credit. | - | new | boilerplate | -

state 2026-03-16 | A | 14 april | 27 march
state 2026-03-16 | B | 30 grams | 50 grams
state 2026-03-16 | D | EMPTY
state 2026-03-16 | C | one of the five has been ill | kidney stone
state 2026-03-18 | A | 14 april; earlier date; end of next week | 27 march
state 2026-03-18 | B | 50 grams | 30 grams
state 2026-03-18 | C | kim seo-rin who is unwell | kidney stone
state 2026-03-18 | D | EMPTY
state 2026-03-19 | A | 27 march; home in eight days | no plan to bring
state 2026-03-19 | B | 50 grams | 30 grams
state 2026-03-19 | C | kidney stone | operation
state 2026-03-19 | D | without foundation; relief crew | given up next year
state 2026-03-22 | A | 27 march; home in eight days | no plan to bring
state 2026-03-22 | B | 24 grams; merely halved | 30 grams; 50 grams
state 2026-03-22 | C | kidney stone | operation
state 2026-03-22 | D | without foundation; relief crew | sunk in the ocean
state 2026-03-24 | A | 27 march; home in eight days | no plan to bring
state 2026-03-24 | B | 24 grams; merely halved | 30 grams; 50 grams
state 2026-03-24 | C | kidney stone | operation
state 2026-03-24 | D | without foundation; relief crew; sufficient for an empty station | sunk in the ocean
state 2026-03-26 | A | moves to saturday | 27 march
state 2026-03-26 | B | 24 grams; halved | 30 grams
state 2026-03-26 | C | kidney stone; stone in her kidney | operation
state 2026-03-26 | D | without foundation; relief crew; sufficient for an empty station | sunk in the ocean
state 2026-03-28 | A | back on earth; came down under three parachutes; five are ashore | moves to saturday
state 2026-03-28 | B | 24 grams; halved | 30 grams
state 2026-03-28 | C | called her state good | operation
state 2026-03-28 | D | without foundation; relief crew; nobody is aboard | sunk in the ocean
state 2026-04-02 | A | back on earth; came down under three parachutes; five are ashore | moves to saturday
state 2026-04-02 | B | 24 grams; halved | 30 grams
state 2026-04-02 | C | operation on tuesday | stable
state 2026-04-02 | D | may have to be given up; sunk in the ocean; 24 april | without foundation
state 2026-04-10 | A | back on earth; came down under three parachutes; five are ashore | moves to saturday
state 2026-04-10 | B | ran dry | 24 grams
state 2026-04-10 | C | left hospital | operation on tuesday
state 2026-04-10 | D | to be kept; until 2031 | sunk in the ocean
ask When did the crew land? | saturday | o10.1
ask When was the crew to return, as of 16 March? | 14 april | o1.3
ask Was an early return planned on 18 March? | SIDES | o4.1 ; o4.2
ask What illness does Kim Seo-rin have? | kidney stone | o5.2
ask How large was the leak after the spacewalk? | 24 grams | o7.2
ask What caused the leak? | SIDES | o6.5 ; o13.2
ask Why did Aris Vogiatz resign? | advised in january | o8.1
ask How long will the station be operated? | 2031 | o14.1
ask When does Ardent 4 fly? | 11 june | o14.3
ask Does Zoe Hartigan want money back? | claim nothing | o10.4
ask How much did Zoe Hartigan pay for her seat? | REFUSE
ask Who are the members of the relief crew? | REFUSE
ask How much would a new cooling loop cost? | REFUSE
since 2026-03-24 | o9.6, o10.0, o10.2, o12.0, o12.3, o12.4, o12.5, o13.1, o13.4, o14.0, o14.2, o14.3, o14.6
since 2026-03-18 | o5.0, o5.2, o7.0, o7.2, o8.0, o10.0, o12.3, o13.1, o14.0, o14.2, o14.3, o14.6
