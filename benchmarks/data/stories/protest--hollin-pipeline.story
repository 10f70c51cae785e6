story: The Hollin marsh pipeline
domain: protest
topic: Protest against the Norvane pipeline under Hollin marsh
description: Whether Norvane drills under Hollin marsh, what becomes of the camp at Sedge Farm, and how court and council decide.
keywords: Hollin marsh, Norvane, pipeline, Sedge Farm, Lidd, camp
entity: Norvane Energy | Norvane, the company | firm
entity: Sedge Farm | the camp | place
entity: Maija Rehn | Rehn, the marsh campaigner | person
entity: Lidd | the river Lidd, the river | river
entity: Colm Adeyo | Adeyo, Sheriff Adeyo, the sheriff | person
aspect A: Drilling | Is Norvane drilling under Hollin marsh?
aspect B: Camp | Does the protest camp at Sedge Farm stand?
aspect C: Arrests | How many people have been arrested at Sedge Farm?
aspect D: Council vote | When does the county council vote on the permit, or how did it vote?
aspect E: Norvane on the mud | What does Norvane say about drilling mud in the Lidd?
aspect F: Maija Rehn | Where is Maija Rehn?
matter drill: drilling under Hollin marsh
matter camp: the camp at Sedge Farm
matter campsize: number of people in the camp
matter march: the march of 10 May in Lidbury
matter crowd: number of people at the march of 10 May
matter arrests: number of arrests at Sedge Farm
matter mud: drilling mud in the river Lidd
matter injunction: the farmers' request for an injunction
matter vote: the county council's vote on the permit
matter rehn: detention of Maija Rehn
matter strike: Maija Rehn's hunger strike
matter dog: injury of a boy by a guard dog
matter southern: the southern branch at Pell

== p1 | 2026-05-04T07:00Z | Lidbury Echo | https://lidburyecho.example/marsh-camp
H Tents go up at Sedge Farm as drill rig nears the marsh | camp:stands | new | news! | B
. Some sixty people have pitched camp on a hay meadow at Sedge Farm to keep a gas pipeline from being bored under Hollin marsh. | camp:stands; campsize:value=60 people | repeat p1.0 | news! | B
+ "We have soup, we have dry socks and we have until Christmas," said Maija Rehn, who teaches biology in Lidbury and speaks for the group. | - | new | colour | -
. Norvane Energy means to lower the drill head on Wednesday. | drill:planned | new | news! | A
+ The pipe would run for 212 kilometres from the coast to the cement works at Orm. | - | new | background | -
. Farmers on the north bank asked the district court on Friday for an order to stop the rig. | injunction:demanded | new | news! | -
+ Hollin marsh is the last nesting place of the ruddy rail in the county. | - | new | background | -
. The county council will vote on 14 May whether the permit stays valid. | vote:planned | new | news! | D

== p2 | 2026-05-06T09:30Z | Continental Wire | https://continentalwire.example/hollin-start
H Norvane begins boring under Hollin marsh | drill:under_way | update p1.3 | news! | A
. Norvane Energy started its drill at 06:40 on Wednesday behind a line of forty deputies. | drill:under_way | repeat p2.0 | news! | A
. The district court had turned the farmers down the evening before. | injunction:refused | update p1.5 | news! | -
. Judge Oyelaran found no danger that could not be put right later. | injunction:refused | new | news | -
. Seventeen people who had chained themselves to the gate were taken into custody, the sheriff's office said. | arrests:value=17 people | new | news! | C
. Norvane employs 3,100 people in four countries. | - | new | background | -

== p3 | 2026-05-06T18:20Z | Lidbury Echo | https://lidburyecho.example/gate
H Day of bolt cutters at Sedge Farm | - | new | news | -
. The ground hummed from seven in the morning, and by the hedge one could smell the diesel of the rig. | drill:under_way | confirm p2.1 | news | A
. A volunteer lawyer at the gate, Tove Lindqvist, ticked off the names of those driven away and came to twenty-three. | arrests:value=23 people | dispute p2.4 | news! | C
+ Sheriff Colm Adeyo told the Echo that six persons were merely carried off the lane and let go. | arrests:value=17 people | dispute p3.2 | news | C
. A boy of twelve was bitten in the calf by a guard dog, his mother says. | dog:done | new | news! | -
+ The guard company has no dogs on the site, its dispatcher claimed. | dog:denied | dispute p3.4 | news | -
. Rehn slept through none of it: she had been up for thirty hours, she said, and would be up for thirty more. | - | new | colour | -
. In 2011 a similar camp at Pell lasted nine days. | - | new | background | -

== p4 | 2026-05-08T11:00Z | Norvane Energy | https://norvane.example/press-0508
H Statement on reports from Hollin | - | new | news | -
. No drilling fluid has entered the Lidd or any of its arms. | mud:denied | new | news! | E
. Pictures of a grey streak on the water, shared since Thursday evening, show natural silt after rain. | mud:denied | new | news | E
. The bore has reached 180 metres and is on schedule. | drill:under_way | new | news | A
. We thank the members of the sheriff's office for their calm. | - | new | boilerplate | -
. Norvane has planted 41,000 trees in the county since 2020. | - | new | boilerplate | -

== p5 | 2026-05-08T19:00Z | Radio Lidd | https://radiolidd.example/grey-river
H Anglers find dead trout below the rig | mud:about | new | news! | -
. Bentonite, a clay from drill holes, turned up in a bottle that the anglers' club sent to a laboratory; the company speaks of silt. | mud:done | dispute p4.2, p4.1 | news! | -
. Sunday's march in Lidbury starts at two. | march:planned | new | news | -

== p6 | 2026-05-10T19:40Z | Continental Wire | https://continentalwire.example/lidbury-march
H Thousands walk through Lidbury against pipeline | march:done | update p5.2 | news! | -
. Eight thousand people took part according to the town police. | crowd:value=8,000 people | new | news | -
+ Rehn told the crowd that she had counted twice as many from the church tower. | crowd:value=16,000 people | dispute p6.1 | news | -
. The state water authority said its own samples from the Lidd contained drilling clay. | mud:done | confirm p5.1 | news! | -
. Norvane did not reply to questions sent on Sunday. | - | new | colour | -
. The bore was started on Wednesday after a court had rejected the farmers' request. | drill:under_way; injunction:refused | repeat p2.1, p2.2 | recap | A
. A march in Orm in favour of the pipe drew about 300 cement workers. | - | new | news | -

== p7 | 2026-05-11T08:10Z | Lidbury Echo | https://lidburyecho.example/rig-silent
H The hum has stopped | drill:cancelled | update p4.3, p2.1 | news! | A
. Norvane shut the rig down shortly after midnight and has withdrawn its statement of Friday. | drill:cancelled; mud:done | retract p4.1 | news! | A, E
+ "We were told silt by our contractor and we repeated it; it was our mud," said site director Pia Volkonen. | mud:done | repeat p7.1 | news! | E
. About four cubic metres leaked out through a crack in the clay, she added. | mud:value=4 cubic metres | new | news | E
. The company wants to start again once the crack is grouted, in a week at the earliest. | drill:planned | new | news! | A
. Three hundred people live in the meadow, five times as many as on the first day. | campsize:value=300 people | update p1.1 | news | -
. "Sorry does not bring back a trout," said Henk Marsh of the anglers' club. | - | new | colour | -
. The council's vote is put off by a week, to 21 May, so that members can read the water reports. | vote:planned | update p1.7 | news! | D

== p8 | 2026-05-14T06:30Z | Continental Wire | https://continentalwire.example/camp-cleared
H Deputies clear anti-pipeline camp at dawn | camp:cancelled | update p1.1, p1.0 | news! | B
. Two hundred officers took down the tents at Sedge Farm on Thursday, three days after the rig fell silent. | camp:cancelled | repeat p8.0 | news! | B
. Sheriff Adeyo put the day's arrests at 88. | arrests:value=88 people | update p3.3 | news! | C
+ Among them is Maija Rehn, the spokeswoman of the protest, he said. | rehn:done | new | news! | F
. The owner of the meadow, Hester Quill, had not asked for any eviction, her son said. | camp:about | new | news | -
. An earlier version of this item said that a tent had burned; it was a hay bale. | - | new | colour | -
. Lidbury's mayor called the operation "a sledgehammer at breakfast". | camp:opinion | new | colour | -

== p9 | 2026-05-14T20:15Z | Lidbury Echo | https://lidburyecho.example/rehn-cell
H Teacher in cell 4 stops eating | strike:under_way | new | news! | -
. Maija Rehn has refused food since she was locked up in the county jail on Thursday morning, her brother Aki told the Echo. | strike:under_way; rehn:done | confirm p8.3 | news! | F
+ She will take only tea until the other prisoners are let go. | strike:under_way | new | news | -
. The jail's warden said that she had eaten a roll at noon. | strike:denied | dispute p9.1, p9.0 | news | -
. A leaked duty sheet seen by this paper lists 88 bookings. | arrests:value=88 people | confirm p8.2 | news | C
. Another Rehn, the sheriff's deputy Oskar, is no relation. | - | new | background | -
. By evening forty people had walked back on to the meadow with blankets, and Mrs Quill brought them eggs. | camp:stands; campsize:value=40 people | update p8.1, p8.0, p7.5 | news! | B

== p10 | 2026-05-16T10:00Z | Marsh Diary | https://marshdiary.example/day-13
H Day thirteen: what we have learned | - | new | colour | -
. One learns that a deputy's boots fill with water as fast as ours. | - | new | colour | -
. To recall: the rig stands still since Monday, eighty-eight of us were booked on Thursday and the council decides on the 21st. | drill:cancelled; arrests:value=88 people; vote:planned | repeat p7.1, p8.2, p7.7 | recap | A, C, D
. Maija is out: they opened cell 4 last night without a word. | rehn:cancelled | update p9.1, p8.3 | news! | F
+ She ate three pancakes. | strike:cancelled | update p9.3, p9.1 | news | -
. Bring rubber boots, size 43 is short. | - | new | boilerplate | -

== p11 | 2026-05-19T17:00Z | Radio Lidd | https://radiolidd.example/rig-back
H Rig turns again despite council's date | drill:under_way | update p10.2, p7.4 | news! | A
. The crack is sealed, the company says, and two days are two days. | drill:about | new | news | A
. At Pell, forty kilometres south, a second crew has begun on the southern branch. | southern:under_way | new | news | -

== p12 | 2026-05-21T21:30Z | Lidbury Echo | https://lidburyecho.example/council-21-may
H Eleven hands up, and the permit is gone | vote:done | update p10.2, p7.7 | news! | D
. With eleven votes to eight the county council took away Norvane's permit for Hollin marsh on Thursday night. | vote:done | repeat p12.0 | news! | D
. Engineers pulled the drill string before the ten o'clock bell, as people on the bank watched by torchlight. | drill:cancelled | update p11.0 | news! | A
+ Norvane will sue for $52m, Volkonen said in the corridor. | - | new | news! | -
. The sheriff's office owned up that one of its own dogs had bitten the boy at the gate. | dog:done | confirm p3.4 | news | -
. The permit for Pell is a matter of the neighbouring county and stays. | southern:stands | update p11.2 | news | -
. Rehn, free since Friday, hugged the chairwoman and asked for a chair. | rehn:cancelled | repeat p10.3 | recap | F
. On the meadow they mean to strike the last tents after Sunday's service. | camp:planned | update p9.6 | news | B

state 2026-05-04 | A | lower the drill head on wednesday | -
state 2026-05-04 | B | tents go up; have pitched camp | -
state 2026-05-04 | C | EMPTY
state 2026-05-04 | D | vote on 14 may | -
state 2026-05-04 | E | EMPTY
state 2026-05-04 | F | EMPTY
state 2026-05-06 | A | begins boring; started its drill; the ground hummed | lower the drill head on wednesday
state 2026-05-06 | B | tents go up; have pitched camp | -
state 2026-05-06 | C | seventeen people; came to twenty-three; six persons | -
state 2026-05-06 | D | vote on 14 may | -
state 2026-05-06 | E | EMPTY
state 2026-05-06 | F | EMPTY
state 2026-05-08 | A | begins boring; started its drill; the ground hummed; bore has reached 180 metres | lower the drill head on wednesday
state 2026-05-08 | B | tents go up; have pitched camp | -
state 2026-05-08 | C | seventeen people; came to twenty-three; six persons | -
state 2026-05-08 | D | vote on 14 may | -
state 2026-05-08 | E | no drilling fluid; natural silt | -
state 2026-05-08 | F | EMPTY
state 2026-05-10 | A | begins boring; started its drill; the bore was started; bore has reached 180 metres | lower the drill head on wednesday
state 2026-05-10 | B | tents go up; have pitched camp | -
state 2026-05-10 | C | seventeen people; came to twenty-three; six persons | -
state 2026-05-10 | D | vote on 14 may | -
state 2026-05-10 | E | no drilling fluid; natural silt | -
state 2026-05-10 | F | EMPTY
state 2026-05-11 | A | hum has stopped; shut the rig down; start again once the crack | begins boring; on schedule
state 2026-05-11 | B | tents go up; have pitched camp | -
state 2026-05-11 | C | seventeen people; came to twenty-three; six persons | -
state 2026-05-11 | D | to 21 may | vote on 14 may
state 2026-05-11 | E | it was our mud; withdrawn its statement; four cubic metres | no drilling fluid; natural silt
state 2026-05-11 | F | EMPTY
state 2026-05-14 | A | hum has stopped; shut the rig down; start again once the crack | begins boring; on schedule
state 2026-05-14 | B | had walked back on to the meadow | have pitched camp; tents go up
state 2026-05-14 | C | arrests at 88; 88 bookings | seventeen people; twenty-three
state 2026-05-14 | D | to 21 may | vote on 14 may
state 2026-05-14 | E | it was our mud; withdrawn its statement; four cubic metres | no drilling fluid; natural silt
state 2026-05-14 | F | among them is maija rehn; locked up in the county jail | -
state 2026-05-16 | A | hum has stopped; shut the rig down; start again once the crack; the rig stands still | begins boring; on schedule
state 2026-05-16 | B | had walked back on to the meadow | have pitched camp; tents go up
state 2026-05-16 | C | arrests at 88; 88 bookings; eighty-eight of us | seventeen people; twenty-three
state 2026-05-16 | D | to 21 may; decides on the 21st | vote on 14 may
state 2026-05-16 | E | it was our mud; withdrawn its statement; four cubic metres | no drilling fluid; natural silt
state 2026-05-16 | F | maija is out | locked up in the county jail
state 2026-05-19 | A | rig turns again | the rig stands still; shut the rig down
state 2026-05-19 | B | had walked back on to the meadow | have pitched camp; tents go up
state 2026-05-19 | C | arrests at 88; 88 bookings; eighty-eight of us | seventeen people; twenty-three
state 2026-05-19 | D | to 21 may; decides on the 21st | vote on 14 may
state 2026-05-19 | E | it was our mud; withdrawn its statement; four cubic metres | no drilling fluid; natural silt
state 2026-05-19 | F | maija is out | locked up in the county jail
state 2026-05-21 | A | pulled the drill string | rig turns again
state 2026-05-21 | B | strike the last tents after sunday | have pitched camp; clear anti-pipeline camp
state 2026-05-21 | C | arrests at 88; 88 bookings; eighty-eight of us | seventeen people; twenty-three
state 2026-05-21 | D | permit is gone; eleven votes to eight | to 21 may; decides on the 21st
state 2026-05-21 | E | it was our mud; withdrawn its statement; four cubic metres | no drilling fluid; natural silt
state 2026-05-21 | F | maija is out; free since friday | locked up in the county jail
ask How did the county council vote? | eleven votes to eight; permit is gone | p12.1, p12.0
ask Is Norvane drilling under the marsh? | pulled the drill string | p12.2
ask How many people marched in Lidbury on 10 May? | SIDES | p6.1 ; p6.2
ask How many were arrested at the gate on 6 May? | SIDES | p2.4, p3.3 ; p3.2
ask Where was Maija Rehn on 14 May? | county jail; among them is maija rehn | p9.1, p8.3
ask Was the rig running on 12 May? | shut the rig down; hum has stopped | p7.1, p7.0
ask How much mud leaked? | four cubic metres | p7.3
ask Who bit the boy? | one of its own dogs | p12.4
ask Why was the vote put off? | read the water reports | p7.7
ask What sum does Norvane want? | $52m | p12.3
ask What has the pipeline cost so far? | REFUSE
ask How many trout died? | REFUSE
ask Will the teacher be charged? | REFUSE
ask Which councillors voted for the permit? | REFUSE
since 2026-05-14 | p10.3, p10.4, p11.0, p11.2, p12.0, p12.1, p12.2, p12.3, p12.4, p12.5, p12.7
since 2026-05-10 | p7.0, p7.1, p7.3, p7.4, p7.5, p7.7, p8.0, p8.2, p8.3, p9.0, p9.6, p10.3, p11.0, p12.0, p12.2, p12.3
