story: The nurses of Santa Orla
domain: strike
topic: Nurses' strike at Santa Orla hospital
description: The walkout of the nurses at Santa Orla over night staffing, what it does to operations, and whether the region gives way.
keywords: Santa Orla nurses strike, Vellamo region, night staffing, Grainne Tolbrack
entity: Santa Orla | Santa Orla hospital, the hospital | hospital
entity: Grainne Tolbrack | Tolbrack, the nurses' leader | person
entity: Bohumil Ostrevan | Ostrevan, the director | person
entity: Pham Quoc Lam | Pham, the regional health minister | person
entity: Nurses' League | the League | union
aspect A: Strike | Are the nurses on strike?
aspect B: Operations postponed | How many operations were postponed?
aspect C: New posts | How many extra nursing posts are promised?
matter strike: walkout of the nurses at Santa Orla
matter staffing: demand for two nurses per ward at night
matter operations: number of operations postponed
matter posts: number of extra nursing posts
matter participants: number of nurses taking part
matter death: whether a patient died because of the strike
matter inquiry: inquiry into the patient's death
matter talks: talks between the League and the region
matter remark: remark of the minister about the nurses
matter otherstrike: walkout at Dolna Cruz hospital
matter tolbrackpost: Tolbrack's candidacy for the regional council
matter emergency: emergency department staying open
matter agreementvote: vote on the agreement
matter tents: protest camp in front of the hospital

== b1 | 2026-01-12T08:15Z | Vellamo Herald | https://vellamoherald.example/nurses-give-notice
H Santa Orla nurses give notice of strike | strike:planned | new | news! | A
. Nurses at Santa Orla hospital mean to lay down their work from Thursday, 15 January, for as long as it takes. | strike:planned | repeat b1.0 | news! | A
+ They ask for two nurses on each ward at night; since last spring there has been one. | staffing:demanded | new | news! | -
. "Last Tuesday I had thirty-one patients and one pair of hands," said Grainne Tolbrack, who leads the Nurses' League in the region of Vellamo. | - | new | colour | -
. Emergencies will be treated as usual, the League promises. | emergency:planned | new | news | -
+ The director, Bohumil Ostrevan, was at a congress and could not be reached. | - | new | colour | -
+ Santa Orla opened in 1961 and has 480 beds. | - | new | background | -

== b2 | 2026-01-12T16:00Z | Region of Vellamo | https://vellamo.example/press/nurses
H Statement on the situation at Santa Orla | strike:about | new | news | -
. The regional government regrets the League's decision. | strike:opinion | new | colour | -
. There is no money in the 2026 budget for a second nurse at night, and the request has to be turned down. | staffing:refused | update b1.2 | news! | -
+ The Minister for Health, Pham Quoc Lam, remains open to talks from next week. | talks:planned | new | news | -
. Patients with appointments are asked to ring before they travel. | - | new | news | -

== b3 | 2026-01-15T06:30Z | Iberon News Agency | https://iberonagency.example/santa-orla
H Nurses walk out at Santa Orla | strike:under_way | update b1.1 | news! | A
. The walkout at the biggest hospital of Vellamo started with the early shift on Thursday. | strike:under_way | repeat b3.0 | news! | A
+ Sixty-four planned operations were put off, the hospital said. | operations:value=64 operations | new | news! | B
. The emergency department was open. | emergency:stands | update b1.4 | news | -

== b4 | 2026-01-15T18:00Z | Canal Nueve Vellamo | https://nuevevellamo.example/1501
H Empty corridors, full pavement | strike:under_way | repeat b3.1 | colour | A
. They brought drums, soup and a cardboard skeleton, and they say they will be back at dawn. | strike:under_way | repeat b3.1 | colour | A

== b5 | 2026-01-15T21:40Z | Vellamo Herald | https://vellamoherald.example/day-one
H Day one: quarrel over the numbers | participants:about | new | news | -
. Sixty-four patients lost their place in the operating theatre, a doctor who draws up the lists told the Herald. | operations:value=64 patients | confirm b3.2 | news | B
+ How many nurses stayed away depends on whom you ask. | participants:about | new | colour | -
+ Ostrevan counts 140. | participants:value=140 | new | news | -
+ The League says it signed in 233 at the soup table. | participants:value=233 | dispute b5.3 | news | -
. Tents went up on the lawn in the afternoon. | tents:under_way | new | news | -
+ Mr Ostrevan has no objection "so long as the ambulances get through". | tents:opinion | new | colour | -

== b6 | 2026-01-17T09:10Z | Vellamo Herald | https://vellamoherald.example/widow
H Family blames strike for a death | death:rumoured | new | news! | -
. A man of 78 died on Friday in Ward 6 after waiting forty minutes for help, according to his daughter, Milena Drozdar. | death:rumoured | repeat b6.0 | news! | -
+ "There was nobody to hear the bell," she said. | - | new | colour | -
. Tolbrack rejects this: the ward had its usual night cover, strike or no strike. | death:denied | dispute b6.1 | news! | -
. In Dolna Cruz, 40 kilometres away, nurses of another hospital owned by the region will stop work for a day on Tuesday. | otherstrike:planned | new | news | -
+ Minister Pham told a party breakfast that the strikers "could as well be selling flowers". | remark:done | new | news | -

== b7 | 2026-01-17T16:20Z | Iberon News Agency | https://iberonagency.example/flowers
H Minister sorry for flower remark | remark:about | new | news | -
. Pham Quoc Lam apologised to the nurses on Saturday for the tone of his breakfast speech but said he stood by its substance. | remark:done | new | news | -
. The prosecutor's office will look into the death of a 78-year-old patient. | inquiry:planned | new | news! | -
+ It expects a first medical opinion within a week. | inquiry:planned | new | news | -

== b8 | 2026-01-20T17:30Z | Canal Nueve Vellamo | https://nuevevellamo.example/2001
H Two hospitals, one soup | otherstrike:under_way | update b6.4 | news | -
. Dolna Cruz joined in for a day, and the minister at last sat down with the woman he compared to a florist. | otherstrike:under_way;talks:under_way | update b2.3,b6.4 | news! | -
+ At Santa Orla they are in the sixth day. | strike:under_way | repeat b3.1 | recap | A

== b9 | 2026-01-21T08:00Z | Vellamo Herald | https://vellamoherald.example/talks-fail
H Talks break up after three hours | talks:failed | update b8.1 | news! | -
. Nobody raised a voice, people in the room said, and nobody moved. | talks:failed | repeat b9.0 | colour | -
+ Pham put ten extra posts on the table; Tolbrack wanted forty-five. | posts:value=10 posts;staffing:demanded | new | news! | C
. Ostrevan told the Herald that 212 operations had by Tuesday been moved to February or later. | operations:value=212 operations | update b3.2 | news! | B
+ He also gave a new figure for the first day of the walkout: 198 nurses, because his office had overlooked those on late duty. | participants:value=198 nurses | retract b5.3 | news | -
. Births went on regardless: nine since Thursday, among them twins. | - | new | colour | -
. Correction: our report of 17 January placed the dead man in Ward 6; he lay in Ward 9. | death:about | retract b6.1 | news | -

== b10 | 2026-01-24T07:50Z | Iberon News Agency | https://iberonagency.example/opinion
H No link between strike and patient's death, expert finds | death:denied;inquiry:about | update b6.1 | news! | -
. The pensioner who died at Santa Orla on 16 January suffered a ruptured artery that no nurse could have treated, according to a medical opinion. | death:denied | repeat b10.0 | news! | -
. Prosecutors have closed the file. | inquiry:done | update b7.2 | news! | -
+ His daughter said through a lawyer that she accepted the result. | death:denied | update b6.1 | news | -

== b11 | 2026-01-24T10:00Z | Vellamo Herald | https://vellamoherald.example/saturday-reader
H How Santa Orla came to this | strike:about | new | background | -
. It began with a spreadsheet. | - | new | colour | -
+ In April 2025 the region halved the night shift, to one nurse a ward, in order to save 2.1 million. | staffing:about | new | background | -
. Three petitions followed, and on 12 January the notice of strike. | strike:planned | repeat b1.1 | recap | A
+ Since the 15th only emergencies have been seen to. | strike:under_way;emergency:stands | repeat b3.1,b3.3 | recap | A
. Talks failed over the distance between ten posts and 45. | talks:failed;posts:value=10 posts | repeat b9.0,b9.2 | recap | C
+ In the eighties a strike at the same hospital ended after two days, when snow cut off the town. | - | new | background | -
. The League's members are not rich: a night shift brings 11.40 an hour before tax. | - | new | background | -

== b12 | 2026-01-27T13:00Z | Region of Vellamo | https://vellamo.example/press/nurses-2
H Agreement reached on night staffing | talks:done | update b9.0 | news! | -
. The region and the Nurses' League have agreed on 30 additional posts at Santa Orla, to be filled by the end of June. | posts:value=30 posts;staffing:planned | update b9.2,b2.2 | news! | C
+ Twenty of the 32 wards will thereby have two nurses at night. | staffing:planned | new | news | -
. The League will interrupt its action tomorrow and put the text to its members on Saturday. | strike:planned;agreementvote:planned | update b8.2 | news! | A
+ Minister Pham thanks everyone involved. | - | new | boilerplate | -

== b13 | 2026-01-28T09:30Z | Vellamo Herald | https://vellamoherald.example/back-on-the-wards
H Whites back on | strike:done | update b12.3 | news | A
. At six this morning the early shift went in through the main door, to applause from the kitchen. | strike:done | repeat b13.0 | news! | A
. The Herald has learnt that not all of the 30 posts are new: eleven had been vacant since autumn. | posts:value=19 new posts | new | news! | C
+ A ministry spokesman, Eoghan Valcarce, insisted: "Thirty means thirty." | posts:value=30 posts | dispute b13.2 | news | C
. Tolbrack knew of it, she said, and had signed nevertheless. | posts:value=19 new posts | confirm b13.2 | news | C
+ She herself is giving up her candidacy for the regional council in order to see the agreement through. | tolbrackpost:cancelled | new | news | -
. The lawn is clear of canvas. | tents:done | update b5.5 | news | -

== b14 | 2026-02-01T08:20Z | Iberon News Agency | https://iberonagency.example/members
H Nurses accept by narrow margin | agreementvote:done | update b12.3 | news! | A
. Members of the Nurses' League approved the deal for Santa Orla on Saturday by 171 votes to 158. | agreementvote:done | repeat b14.0 | news! | A
+ In all 391 operations fell victim to the walkout, fewer than the 450 the hospital had feared. | operations:value=391 operations | update b9.3 | news! | B

state 2026-01-12 | A | from thursday, 15 january; give notice of strike | walk out
state 2026-01-12 | B | EMPTY
state 2026-01-12 | C | EMPTY
state 2026-01-15 | A | walk out; started with the early shift | give notice
state 2026-01-15 | B | sixty-four | 212
state 2026-01-15 | C | EMPTY
state 2026-01-17 | A | walk out; started with the early shift | give notice
state 2026-01-17 | B | sixty-four | 212
state 2026-01-17 | C | EMPTY
state 2026-01-20 | A | sixth day; started with the early shift | give notice
state 2026-01-20 | B | sixty-four | 212
state 2026-01-20 | C | EMPTY
state 2026-01-21 | A | sixth day; started with the early shift | give notice
state 2026-01-21 | B | 212 | sixty-four
state 2026-01-21 | C | ten extra posts | 30 additional
state 2026-01-24 | A | only emergencies have been seen to; sixth day; started with the early shift | give notice
state 2026-01-24 | B | 212 | sixty-four
state 2026-01-24 | C | ten extra posts; ten posts | 30 additional
state 2026-01-27 | A | will interrupt its action tomorrow | sixth day
state 2026-01-27 | B | 212 | sixty-four
state 2026-01-27 | C | 30 additional posts | ten extra posts
state 2026-01-28 | A | the early shift went in; whites back on | sixth day
state 2026-01-28 | B | 212 | sixty-four
state 2026-01-28 | C | 30 posts; thirty means thirty; eleven had been vacant | ten extra posts
state 2026-02-01 | A | approved the deal; nurses accept; the early shift went in | sixth day
state 2026-02-01 | B | 391 | 212
state 2026-02-01 | C | 30 posts; thirty means thirty; eleven had been vacant | ten extra posts
ask How many operations were lost to the strike altogether? | 391 | b14.2
ask How many nurses took part on the first day? | SIDES | b5.4 ; b9.4
ask Are all of the promised posts new? | SIDES | b13.2 ; b13.3
ask Did the patient die because of the strike? | no nurse could have treated | b10.1
ask What did the nurses demand? | two nurses on each ward at night | b1.2
ask What did the minister say about the strikers? | selling flowers | b6.5
ask How many operations had been put off by 20 January? | 212 | b9.3
ask By when are the posts to be filled? | end of june | b12.1
ask What was the result of the members' vote? | 171 votes to 158 | b14.1
ask Who pays for the thirty posts? | REFUSE
ask Will the minister resign? | REFUSE
ask How many patients are waiting at Dolna Cruz? | REFUSE
since 2026-01-22 | b10.0, b10.2, b12.1, b12.3, b13.1, b13.2, b14.1, b14.2
since 2026-01-25 | b12.0, b12.1, b12.3, b13.1, b13.2, b13.5, b14.1, b14.2
