story: The Line 4 leak on the Kerkava
domain: oil spill
topic: Pipeline leak into the river Kerkava
description: The oil that ran from pipeline Line 4 into the river Kerkava: its cause, the drinking water, the evacuated villages and when the line restarts.
keywords: Line 4, Kerkava, Hargita-Nord, Transbaro, drinking water
entity: Transbaro | Transbaro, the operator, the pipeline company | company
entity: Line 4 | Line 4, the pipeline, the line | structure
entity: Kerkava | Kerkava, the river | place
entity: Sandor Villareal | Sandor Villareal, Villareal, the environment minister | person
entity: Tigist Beaulac | Tigist Beaulac, Beaulac, the mayor of Hargita-Nord | person
entity: Paulo Beaulac | Paulo Beaulac | person
aspect A: Water | May people drink the tap water?
aspect B: Cause | What caused the leak?
aspect C: Volume | How much oil ran out?
aspect D: Restart | When does the pipeline run again?
aspect E: Evacuated | Are people out of their homes?
matter spill: oil running into the Kerkava
matter water: tap water ban in Hargita-Nord
matter cause: cause of the leak
matter volume: amount of oil that ran out
matter shut: shutting of Line 4
matter restart: restart of Line 4
matter evac: evacuation of Lower Tuy
matter evacuees: number of people evacuated
matter fish: dead fish in the Kerkava
matter arrest: arrest of Paulo Beaulac
matter fine: fine against Transbaro
matter report: the inspection report of 2022
matter emergency: state of emergency in the Kerkava valley
matter ill: number of people treated
matter weir: closing of the Old Mill weir
matter referendum: vote in Hargita-Nord on moving the pipeline

== p1 | 2025-04-01T07:30Z | Interior Telegraph | https://interiortelegraph.example/line-4-leak
H Crude oil runs into Kerkava from broken pipe | spill:under_way | new | news! | -
. Crude was pouring into the river Kerkava on Tuesday from a break in Line 4, the pipeline that joins the Dessalé wells to the coast. | spill:under_way | repeat p1.0 | news! | -
+ The operator, Transbaro, shut the line at 04.50. | shut:done | new | news! | D
. Residents of Lower Tuy smelt it two hours before that. | shut:about | new | news | -
+ Mayor Tigist Beaulac told the 11,000 people of Hargita-Nord not to drink from the tap. | water:under_way | new | news! | A
. It is no April joke, her office added. | - | new | colour | -

== p2 | 2025-04-01T10:00Z | Valley Live | https://valleylive.example/kerkava-live
H LIVE: Oil in the Kerkava, all developments | - | new | boilerplate | -
. 11.40: School buses are lining up in Lower Tuy and everyone below the church is to leave by two o'clock. | evac:under_way | new | news! | E
+ 11.15: Transbaro says 60 cubic metres at most got out before the valves closed. | volume:value=60 cubic metres | new | news! | C
. 10.50: Reader Jocelyne Abiy sends this picture of a heron she could not help. | - | new | colour | -
+ 10.30: The gates of the Old Mill weir are going down to keep the stuff out of the reservoir. | weir:under_way | new | news! | -
. 10.05: A recap for those joining us: Line 4 broke in the night and the mayor says leave the tap alone. | spill:done;water:under_way | repeat p1.1,p1.4 | recap | A
+ Sign up for our evening letter here. | - | new | boilerplate | -

== p3 | 2025-04-01T17:30Z | Interior Telegraph | https://interiortelegraph.example/sabotage-says-transbaro
H Operator suspects sabotage | cause:rumoured | new | news! | B
. Transbaro's operations chief, Elemér Salonga, said a flange had been loosened by hand. | cause:rumoured | repeat p3.0 | news! | B
+ The state's pipe inspectorate answered within the hour that it saw rust and no trace of a tool. | cause:denied | dispute p3.1 | news! | B
. In Lower Tuy, 430 people had left by dusk. | evacuees:value=430 people | new | news! | E
+ The Old Mill weir has been closed. | weir:done | update p2.4 | news | -
. An inspection of 2022, of which this paper holds a copy, graded the section "poor". | report:done | new | news! | B
+ Transbaro did not say what was done about it. | report:about | new | colour | -

== p4 | 2025-04-03T06:00Z | Interior Telegraph | https://interiortelegraph.example/emergency-valley
H Government declares emergency in river valley | emergency:done | new | news! | -
. The cabinet put three districts under emergency rule for a fortnight in the small hours of Thursday. | emergency:done | repeat p4.0 | news! | -
+ The army will bring water in tankers. | water:about | new | news | A
. Environment Minister Sandor Villareal, back from a flight over the valley, spoke of "400 cubic metres, give or take". | volume:value=400 cubic metres | update p2.2 | news! | C
+ His own ministry issued a note at noon that put the volume at 240. | volume:value=240 cubic metres | dispute p4.3 | news! | C
. Hospitals had treated 75 people for nausea. | ill:value=75 people | new | news! | -
+ Line 4 carries a fifth of the country's crude. | - | new | background | -

== p5 | 2025-04-03T15:45Z | The Tuy Clarion | https://tuyclarion.example/gymnasium
H Two hundred beds and one kettle | evac:about | new | colour | E
. The gymnasium in Upper Tuy smells of socks and soup. | - | new | colour | -
+ "My goats are down there with the oil, and the oil has a guard," said Aurélien Mengistu, 71. | - | new | colour | -
. The town hall's list of those driven out on Tuesday holds 612 names, and its keeper, Rosalinda Pap, laughed at the 430 in the papers. | evacuees:value=612 people | dispute p3.3 | news | E
+ The anglers' club raked in 2,300 dead fish by Wednesday evening between the bridge and the weir alone. | fish:value=2,300 fish | new | news! | -
. People would be allowed home on Sunday if the air is clean, the fire chief told them. | evac:planned | new | news! | E
+ In the corridor two boys were playing pipeline with a skipping rope. | - | new | colour | -

== p6 | 2025-04-05T12:20Z | Interior Telegraph | https://interiortelegraph.example/mayors-brother-held
H Mayor's brother held over pipeline break | arrest:done | new | news! | B
. Police arrested Paulo Beaulac, 44, a fitter and a leader of the campaign against Line 4. | arrest:done | repeat p6.0 | news! | B
+ A spanner was taken from his van. | arrest:about | new | news | -
. The mayor, his elder sister, said she would not speak of family in office hours. | arrest:about | new | colour | -
+ "A fitter owns spanners," said his lawyer, Wondwossen Crécy. | arrest:opinion | new | colour | -
. Transbaro intends to have oil flowing again on April 14. | restart:planned | new | news! | D

== p7 | 2025-04-06T18:00Z | Canal Sampaguita | https://sampaguita.example/bulletin/not-yet
H No Sunday homecoming for Lower Tuy | evac:stands | update p5.5 | news! | E
. The wind turned, and so did the buses. | evac:about | new | colour | -

== p8 | 2025-04-07T09:30Z | Transbaro | https://transbaro.example/newsroom/line4-update
H Line 4: update for our neighbours | shut:about | new | boilerplate | -
. Transbaro has so far recovered 150 cubic metres of oil from the Kerkava and its banks. | volume:about | new | news! | -
+ On the basis of this work we estimate the volume released at 260 cubic metres. | volume:value=260 cubic metres | update p2.2 | news! | C
. The 2022 inspection did not concern the section in question. | report:denied | dispute p3.5 | news! | B
+ Claims for damaged property can be filed at any town hall. | - | new | news | -
. The company extends its apologies to every household affected. | - | new | colour | -

== p9 | 2025-04-07T16:15Z | The Tuy Clarion | https://tuyclarion.example/boil-first
H Tap water: two voices, one glass | water:about | new | news! | A
. Dr. Mihály Fontanilla of the water works drank a glass before our photographer on Monday morning and called it safe. | water:denied | new | news! | A
+ At the same hour the district medical officer, Sr. Genet Roche, was on the radio to say that nobody should. | water:stands | dispute p9.1 | news! | A
. Officially, then, the order of April 1 still applies. | water:stands | repeat p1.4 | background | A
+ The anglers have stopped counting fish at nine thousand. | fish:value=9,000 fish | update p5.4 | news | -
. Bottled water has gone from 2 to 7 birr at the station kiosk. | - | new | news | -
+ Our first report had the mayor as Paulo Beaulac's younger sister; she is older by six years. | arrest:about | new | boilerplate | -

== p10 | 2025-04-09T11:00Z | Interior Telegraph | https://interiortelegraph.example/court-frees-beaulac
H Judge lets Paulo Beaulac go | arrest:cancelled | update p6.0 | news! | B
. A laboratory matched his spanner to nothing on the pipe, a court in Hargita-Nord heard on Wednesday. | arrest:about | new | news! | B
+ Salonga, who had first spoken of a hand-loosened flange, told the judge he had "repeated what a guard told me" and no longer held to it. | cause:about | retract p3.1 | news! | B
. Metal experts of Dessalé university presented a section eaten to two millimetres. | cause:done | confirm p3.2 | news! | B
+ The next stretch downstream is no better, they warned. | - | new | news | -
. Police are still keeping the van. | arrest:about | new | colour | -

== p11 | 2025-04-10T17:40Z | Canal Sampaguita | https://sampaguita.example/bulletin/home
H Lower Tuy goes home | evac:done | update p7.0 | news! | E
. All but the nine houses at the ford. | evac:about | new | news | E
+ Mr. Mengistu's goats are well. | - | new | colour | -

== p12 | 2025-04-13T10:00Z | The Tuy Clarion | https://tuyclarion.example/thirteen-days
H The valley after thirteen days | emergency:about | new | recap | -
. On a Tuesday the river turned, and by that evening the church end was empty. | spill:done;evac:under_way | repeat p1.1,p2.1 | recap | E
+ They told us sixty cubic metres; the minister said four hundred and his ministry two hundred and forty. | volume:about | repeat p2.2,p4.3,p4.4 | recap | C
. A man was locked up for owning a spanner and let out for the same reason. | arrest:cancelled | repeat p10.0 | recap | B
+ The culprit, it appears, is rust. | cause:done | repeat p10.3 | recap | B
. Line 2, the older sister of Line 4, burst at Saint-Yared in 2011 and killed a herd of forty cows. | - | new | background | -
+ The chapel there still has a painting of it. | - | new | colour | -
. Nothing new was announced over the weekend. | - | new | colour | -

== p13 | 2025-04-14T13:10Z | Ministry of the Environment | https://environment.valley.example/press/2025-77
H Minister refuses restart of Line 4 | restart:refused | update p6.5 | news! | D
. Minister Sandor Villareal has today declined the application of Transbaro to resume pumping. | restart:refused | repeat p13.0 | news! | D
+ A new application may be made once 11 km of pipe have been replaced. | restart:about | new | news! | D
. A penalty of 12 million crowns has been proposed to the Pipeline Court. | fine:planned;fine:value=12m crowns | new | news! | -
+ The Minister regrets the figure he mentioned on 3 April, which was not based on any measurement. | volume:about | retract p4.3 | news! | C
. The emergency decree lapses on Thursday and will not be renewed. | emergency:planned | new | news! | -

== p14 | 2025-04-17T15:20Z | Interior Telegraph | https://interiortelegraph.example/water-clear
H Tap water cleared in Hargita-Nord | water:done | update p9.2 | news! | A
. Three clean samples in a row ended the ban on Thursday, after sixteen days. | water:done | repeat p14.0 | news! | A
+ Sister Genet Roche signed the order, and drank. | water:about | new | colour | -
. Transbaro called the proposed fine "out of all proportion" and will fight it. | fine:opinion | new | news | -
+ Its letter to shareholders, though, says the 2022 inspection did cover the broken section, contrary to an earlier statement. | report:done | retract p8.3 | news! | B
. The company expects to pump again in the autumn. | restart:planned | update p13.0 | news! | D
+ Hargita-Nord will hold a vote on May 25 on whether the pipe should leave the valley altogether. | referendum:planned | new | news! | D
. Emergency rule ended at midnight. | emergency:done | update p13.5 | news | -
+ A football match between Upper and Lower Tuy, put off by the spill, ended 3-3. | - | new | off | -

state 2025-04-01 | A | not to drink from the tap; leave the tap alone | cleared
state 2025-04-01 | B | sabotage; loosened by hand; rust and no trace of a tool | -
state 2025-04-01 | C | 60 cubic metres | 240
state 2025-04-01 | D | shut the line at 04.50 | april 14
state 2025-04-01 | E | 430 people; to leave by two o'clock | goes home
state 2025-04-03 | A | not to drink from the tap; leave the tap alone; water in tankers | cleared
state 2025-04-03 | B | sabotage; loosened by hand; rust and no trace of a tool | -
state 2025-04-03 | C | 400 cubic metres; volume at 240 | -
state 2025-04-03 | D | shut the line at 04.50 | april 14
state 2025-04-03 | E | 612 names; allowed home on sunday; 430 people | goes home
state 2025-04-05 | A | not to drink from the tap; leave the tap alone; water in tankers | cleared
state 2025-04-05 | B | mayor's brother held; arrested paulo beaulac; rust and no trace of a tool | -
state 2025-04-05 | C | 400 cubic metres; volume at 240 | -
state 2025-04-05 | D | april 14 | autumn
state 2025-04-05 | E | 612 names; allowed home on sunday; 430 people | goes home
state 2025-04-06 | A | not to drink from the tap; leave the tap alone; water in tankers | cleared
state 2025-04-06 | B | mayor's brother held; arrested paulo beaulac; rust and no trace of a tool | -
state 2025-04-06 | C | 400 cubic metres; volume at 240 | -
state 2025-04-06 | D | april 14 | autumn
state 2025-04-06 | E | no sunday homecoming | allowed home on sunday
state 2025-04-07 | A | nobody should; still applies; called it safe | cleared
state 2025-04-07 | B | mayor's brother held; arrested paulo beaulac; rust and no trace of a tool | -
state 2025-04-07 | C | 260 cubic metres; volume at 240 | 60 cubic metres at most
state 2025-04-07 | D | april 14 | autumn
state 2025-04-07 | E | no sunday homecoming | allowed home on sunday
state 2025-04-09 | A | nobody should; still applies; called it safe | cleared
state 2025-04-09 | B | eaten to two millimetres; judge lets paulo beaulac go | loosened by hand
state 2025-04-09 | C | 260 cubic metres; volume at 240 | 60 cubic metres at most
state 2025-04-09 | D | april 14 | autumn
state 2025-04-09 | E | no sunday homecoming | allowed home on sunday
state 2025-04-10 | A | nobody should; still applies; called it safe | cleared
state 2025-04-10 | B | eaten to two millimetres; judge lets paulo beaulac go | loosened by hand
state 2025-04-10 | C | 260 cubic metres; volume at 240 | 60 cubic metres at most
state 2025-04-10 | D | april 14 | autumn
state 2025-04-10 | E | goes home; nine houses | no sunday homecoming
state 2025-04-13 | A | nobody should; still applies; called it safe | cleared
state 2025-04-13 | B | eaten to two millimetres; is rust; judge lets paulo beaulac go | loosened by hand
state 2025-04-13 | C | 260 cubic metres; volume at 240; two hundred and forty | 60 cubic metres at most
state 2025-04-13 | D | april 14 | autumn
state 2025-04-13 | E | goes home; nine houses | no sunday homecoming
state 2025-04-14 | A | nobody should; still applies; called it safe | cleared
state 2025-04-14 | B | eaten to two millimetres; is rust; judge lets paulo beaulac go | loosened by hand
state 2025-04-14 | C | 260 cubic metres; volume at 240; not based on any measurement | 60 cubic metres at most
state 2025-04-14 | D | refuses restart; declined the application; 11 km of pipe | flowing again on april 14
state 2025-04-14 | E | goes home; nine houses | no sunday homecoming
state 2025-04-17 | A | tap water cleared; ended the ban | nobody should
state 2025-04-17 | B | eaten to two millimetres; is rust; did cover the broken section | loosened by hand
state 2025-04-17 | C | 260 cubic metres; volume at 240; not based on any measurement | 60 cubic metres at most
state 2025-04-17 | D | pump again in the autumn | flowing again on april 14
state 2025-04-17 | E | goes home; nine houses | no sunday homecoming
ask When was Line 4 shut? | 04.50 | p1.2
ask May the people of Hargita-Nord drink tap water? | cleared; ended the ban | p14.0, p14.1
ask Was the tap water safe on 7 April? | SIDES | p9.1 ; p9.2
ask What caused the leak? | rust; eaten to two millimetres | p10.3
ask How many people were evacuated? | SIDES | p3.3 ; p5.3
ask How much oil ran out, by the company's later estimate? | 260 cubic metres | p8.2
ask Who was arrested over the break? | paulo beaulac | p6.1
ask When did the people of Lower Tuy go home? | lower tuy goes home | p11.0
ask What is the condition for a new restart application? | 11 km of pipe have been replaced | p13.2
ask What fine is proposed? | 12 million crowns | p13.3
ask Did the 2022 inspection cover the broken section? | did cover the broken section | p14.4
ask How many jobs depend on Line 4? | REFUSE
ask When may the last nine houses be entered? | REFUSE
ask Who was the guard that spoke of a loosened flange? | REFUSE
since 2025-04-07 | p10.0, p10.1, p10.2, p10.3, p11.0, p13.0, p13.2, p13.3, p13.4, p13.5, p14.0, p14.4, p14.5, p14.6
since 2025-04-13 | p13.0, p13.2, p13.3, p13.4, p13.5, p14.0, p14.4, p14.5, p14.6
