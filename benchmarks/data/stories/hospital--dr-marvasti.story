story: The surgeon without a diploma
domain: hospital
topic: The false surgeon of the Ziwani Clinic
description: Follows the case of the surgeon Ruggero Marvasti at the Ziwani Clinic: whether his diploma was forged, how many patients must be examined, and who answers for it.
keywords: Ziwani Clinic, Marvasti, forged diploma, hip operations, Domaszew
entity: Ruggero Marvasti | Marvasti, Dr Marvasti, the surgeon | person
entity: Ziwani Clinic | the clinic, Ziwani | organisation
entity: Bronislawa Kettani | Kettani, the clinic's manager | person
entity: Medical Chamber | the Chamber | organisation
entity: Juma Pedretti | Pedretti, the health minister | person
aspect A: Diploma | Was Marvasti's diploma forged?
aspect B: Patients | How many patients did Marvasti operate on?
aspect C: Marvasti | Where is Marvasti?
aspect D: Manager | What happens to the manager Kettani?
matter diploma: whether Marvasti's diploma is genuine
matter operated: number of patients Marvasti operated on
matter harmed: number of patients harmed
matter arrest: arrest of Ruggero Marvasti
matter charges: charges against Marvasti
matter kettani: Bronislawa Kettani's post
matter kettanicase: investigation of Bronislawa Kettani
matter exams: free examination of former patients
matter register: law on a national register of doctors
matter theatre: operations at the Ziwani Clinic
matter hotline: calls to the hotline
matter candidacy: Juma Pedretti's bid for the party leadership

== d1 | 2026-01-12T07:00Z | Domaszew Tribune | https://domaszewtribune.example/diploma
H The diploma that nobody in Shahrabad remembers | diploma:rumoured | new | news! | A
. For six years Ruggero Marvasti has mended the hips of Domaszew with a licence hung in a gilt frame. | - | new | background | -
+ The university of Shahrabad, which is supposed to have issued it, finds no student of that name between 1990 and 2010. | diploma:rumoured | new | news! | A
+ A letter from its registrar lies before this newspaper. | diploma:about | new | news | A
. "My papers were burned in the archive fire," Dr Marvasti said at his garden gate. | diploma:denied | dispute d1.2 | news! | A
+ He has hung up the telephone twice since. | - | new | colour | -
+ The Ziwani Clinic declined to say how many people he has treated. | operated:about | new | colour | -
+ A nurse who worked beside him for years praises Marvasti's stitches. | - | new | colour | -

== d2 | 2026-01-12T15:20Z | Press Service Orion | https://orion.example/ziwani-suspends
H Clinic sends surgeon on leave over diploma doubts | - | new | news! | C
. The Ziwani Clinic in Domaszew on Monday put surgeon Ruggero Marvasti on paid leave. | - | new | news! | C
+ Manager Bronislawa Kettani said his record was spotless and his papers had been verified twice. | diploma:stands | dispute d1.2 | news! | A
+ Other surgeons will perform the operations planned for this week, she added. | theatre:planned | new | news | -
. A newspaper had reported that the university named on his diploma did not know him. | diploma:rumoured | repeat d1.2 | recap | A
+ The clinic belongs to a foundation of the Lutheran sisters. | - | new | background | -

== d3 | 2026-01-13T10:00Z | Medical Chamber | https://chamber.example/2026-02
H Chamber on the case of R. M. | diploma:about | new | news | -
. The Chamber has never been shown an original of the document. | diploma:about | new | news! | A
+ In 2020 a certified copy was accepted in view of the shortage of surgeons. | diploma:about | new | news! | A
+ The Chamber calls on lawmakers to create a national register of doctors. | register:demanded | new | news! | -
. Patients may turn to 0800 555 010. | hotline:planned | new | news | -
+ The line is manned from seven to seven. | hotline:about | new | news | -

== d4 | 2026-01-13T18:30Z | Studio Nord | https://studionord.example/1301
H Eight hundred hips | operated:value=800 patients | new | news! | B
. That is how many people, a theatre nurse tells us, got theirs from a man who may be no doctor. | operated:value=800 patients | repeat d4.0 | news! | B

== d5 | 2026-01-14T09:40Z | Domaszew Tribune | https://domaszewtribune.example/gone
H Marvasti's house stands empty | arrest:about | new | news! | C
. The shutters are down, and the neighbour has been asked to feed the carp. | - | new | colour | -
+ Prosecutor Azita Mlynarska opened a case of forgery against him yesterday evening. | charges:under_way | new | news! | -
+ She does not exclude manslaughter, should any death prove to be his doing. | charges:about | new | news | -
. Dr Kettani, whose husband once shared a boat with the surgeon, told the Tribune he had been "nearer to 450 than to 800". | operated:value=450 patients; kettani:about | dispute d4.1 | news! | B
+ The patients' league wants her gone. | kettani:demanded | new | news! | D
+ She is going nowhere, is her reply. | kettani:refused | update d5.5 | news! | D
. A brother, Nader Marvasti, runs a pharmacy in the next street and is in no way involved. | - | new | news | -
+ At the baker's they speak of nothing else. | - | new | colour | -

== d6 | 2026-01-14T16:00Z | Press Service Orion | https://orion.example/hotline
H 320 former patients call hotline | hotline:value=320 calls | new | news | -
. Three hundred and twenty people rang the Medical Chamber's line within a day. | hotline:value=320 calls | repeat d6.0 | news | -
+ Eighteen described lasting pain or a leg too short. | harmed:value=18 patients | new | news! | -
+ Health Minister Juma Pedretti promised examinations at no charge for everyone concerned from 26 January. | exams:planned | new | news! | -
. Pedretti is also seeking the leadership of his party, to be decided in March. | candidacy:planned | new | background | -
+ Forgery carries up to eight years in prison. | charges:about | new | background | -

== d7 | 2026-01-16T06:45Z | Press Service Orion | https://orion.example/confesses
H Surgeon's lawyer concedes diploma was bought | diploma:failed | update d1.4 | news! | A
. Ruggero Marvasti paid $4,000 for the certificate in 2003, his lawyer, Zuzanna Ricci-Otieno, said on Friday. | diploma:failed | repeat d7.0 | news! | A
+ He had studied for five terms "and learned the rest with his hands", in her words. | diploma:about | new | colour | A
+ What he said of a fire, he no longer maintains. | diploma:failed | retract d1.4 | news! | A
. An arrest warrant was issued on Thursday night. | arrest:planned | new | news! | C
+ Ricci-Otieno would not disclose his whereabouts. | arrest:about | new | news | C
+ Marvasti came to Domaszew from a spa town in the south. | - | new | background | -

== d8 | 2026-01-16T14:10Z | Ziwani Clinic | https://ziwani.example/statement
H Statement by the Board | - | new | boilerplate | -
. The Board learned today with dismay of the admission by counsel of its former surgeon. | diploma:about | repeat d7.1 | recap | A
+ According to the operation books, he operated on 612 persons. | operated:value=612 persons | update d5.4,d4.1 | news! | B
+ All planned operations are cancelled until 2 February. | theatre:cancelled | update d2.3 | news! | -
. The Board has full confidence in its manager. | kettani:opinion | new | colour | D
+ To all who suffered we say that we are sorry. | - | new | colour | -

== d9 | 2026-01-19T08:15Z | Domaszew Tribune | https://domaszewtribune.example/one-week
H A week after the letter: a town counts its hips | - | new | recap | -
. It began with a registrar who answers his post. | diploma:about | repeat d1.3 | recap | -
+ On Friday the false surgeon had his lawyer own up. | diploma:failed | repeat d7.1 | recap | A
+ He is sought by warrant; the carp are fed by others. | arrest:planned | repeat d7.4 | recap | C
+ Six hundred and twelve is the count in the books of the clinic. | operated:value=612 persons | repeat d8.2 | recap | B
. Piotr Nyambura, 70, walks with us to the bakery to prove that his leg is splendid. | - | new | colour | -
+ "False doctor, true hip," he says. | - | new | colour | -
. In 1998 a dentist in Lower Domaszew was found to be a trained locksmith. | - | new | background | -
+ Nyambura's wife is less sure and has kept the old crutches. | - | new | colour | -
+ Photograph: the Tribune archive. | - | new | boilerplate | -

== d10 | 2026-01-21T11:30Z | Studio Nord | https://studionord.example/2101
H Found among the beehives | arrest:done | update d7.4 | news! | C
. He asked the officers to mind the frost on the steps, and then held out his wrists. | arrest:done | repeat d10.0 | colour | C

== d11 | 2026-01-21T13:00Z | Press Service Orion | https://orion.example/marvasti-arrest
H False surgeon Marvasti arrested at farm | arrest:done | confirm d10.0 | news! | C
. Police arrested Ruggero Marvasti on Wednesday at a farm near Kwalewo, prosecutor Azita Mlynarska told Orion. | arrest:done | repeat d11.0 | news! | C
+ He is accused of forgery and of 31 counts of bodily harm. | charges:under_way; harmed:value=31 patients | update d5.2 | news! | -
+ His lawyer acknowledged no more than four bad outcomes. | harmed:value=4 patients | dispute d11.2 | news! | -
. Clinic manager Bronislawa Kettani is being investigated for abetting him, Mlynarska said. | kettanicase:under_way | new | news! | D
+ The prosecutor's office later sent word that Kettani was a witness and Mlynarska had misspoken. | kettanicase:denied | retract d11.4 | news! | D
+ Kettani did not respond to a message. | kettanicase:about | new | colour | -

== d12 | 2026-01-26T09:00Z | Ministry of Health | https://health.example/exams-start
H Free examinations begin in five towns | exams:under_way | update d6.3 | news! | -
. Since eight o'clock former patients of the Ziwani Clinic can be X-rayed free of charge in Domaszew and four further places. | exams:under_way | repeat d12.0 | news! | -
+ The bill for a register of doctors goes to cabinet on 11 February. | register:planned | update d3.3 | news! | -
+ Minister Pedretti thanked the X-ray teams. | - | new | boilerplate | -
+ An appointment can be made by telephone or at any town hall. | exams:about | new | news | -

== d13 | 2026-01-27T17:00Z | Domaszew Tribune | https://domaszewtribune.example/kettani-leaves
H Kettani clears her desk | kettani:done | update d5.6 | news! | D
. Dismissed by the Board at noon and out of the gate by one: so ended nine years of Bronislawa Kettani. | kettani:done | repeat d13.0 | news! | D
+ She maintains she had handed in her notice on Sunday. | kettani:done | dispute d13.1 | news | D
+ Her chair stays vacant for the time being. | kettani:about | new | news | D
. Two hundred and four people were examined on Monday, the ministry reports, and of those 12 need a second operation. | exams:about; harmed:value=12 patients | new | news! | -
+ The clinic's theatres will open a week later than announced, on 9 February. | theatre:planned | update d8.3 | news! | -
. Minister Pedretti, meanwhile, has pulled out of the contest for the party's top post. | candidacy:cancelled | update d6.4 | news | -
+ Our article of 14 January called Kettani a doctor, which she is not; we regret the error. | kettani:about | retract d5.4 | news | -

state 2026-01-12 | A | finds no student; archive fire; verified twice | -
state 2026-01-12 | B | EMPTY
state 2026-01-12 | C | on paid leave; sends surgeon on leave | -
state 2026-01-12 | D | EMPTY
state 2026-01-13 | A | finds no student; never been shown an original; certified copy; verified twice | -
state 2026-01-13 | B | eight hundred | -
state 2026-01-13 | C | on paid leave; sends surgeon on leave | -
state 2026-01-13 | D | EMPTY
state 2026-01-14 | A | finds no student; never been shown an original; certified copy; verified twice | -
state 2026-01-14 | B | eight hundred; 450 | -
state 2026-01-14 | C | house stands empty | -
state 2026-01-14 | D | going nowhere; wants her gone | -
state 2026-01-16 | A | bought; paid $4,000 | archive fire
state 2026-01-16 | B | 612 | eight hundred; 450
state 2026-01-16 | C | arrest warrant was issued; his whereabouts | on paid leave
state 2026-01-16 | D | going nowhere; full confidence | -
state 2026-01-19 | A | bought; paid $4,000; own up | archive fire
state 2026-01-19 | B | 612; six hundred and twelve | eight hundred; 450
state 2026-01-19 | C | arrest warrant was issued; sought by warrant | on paid leave
state 2026-01-19 | D | going nowhere; full confidence | -
state 2026-01-21 | A | bought; paid $4,000; own up | archive fire
state 2026-01-21 | B | 612; six hundred and twelve | eight hundred; 450
state 2026-01-21 | C | arrested; found among the beehives | arrest warrant was issued
state 2026-01-21 | D | was a witness; full confidence; going nowhere | -
state 2026-01-26 | A | bought; paid $4,000; own up | archive fire
state 2026-01-26 | B | 612; six hundred and twelve | eight hundred; 450
state 2026-01-26 | C | arrested; found among the beehives | arrest warrant was issued
state 2026-01-26 | D | was a witness; full confidence; going nowhere | -
state 2026-01-27 | A | bought; paid $4,000; own up | archive fire
state 2026-01-27 | B | 612; six hundred and twelve | eight hundred; 450
state 2026-01-27 | C | arrested; found among the beehives | arrest warrant was issued
state 2026-01-27 | D | dismissed by the board; handed in her notice; clears her desk | going nowhere
ask How many people did Marvasti operate on, by the clinic's books? | 612; six hundred and twelve | d8.2, d9.4
ask Where was Marvasti arrested? | at a farm near kwalewo; arrested at farm | d11.0, d11.1
ask What did Marvasti pay for his diploma? | $4,000 | d7.1
ask Was Marvasti at home on 14 January? | stands empty | d5.0
ask When do the theatres of the clinic open again? | 9 february | d13.5
ask When did the free examinations begin? | since eight o'clock | d12.1
ask How many people called the hotline in a day? | 320; three hundred and twenty | d6.0, d6.1
ask Does Pedretti still run for party leader? | pulled out | d13.6
ask How many people were harmed? | SIDES | d11.2 ; d11.3
ask Was Kettani dismissed? | SIDES | d13.1 ; d13.2
ask Who sold Marvasti the diploma? | REFUSE
ask How much did the clinic pay Marvasti? | REFUSE
ask Who will be the new manager? | REFUSE
since 2026-01-21 | d12.0, d12.2, d13.0, d13.4, d13.5
since 2026-01-14 | d7.0, d7.3, d7.4, d8.2, d8.3, d10.0, d11.2, d12.0, d12.2, d13.0, d13.4, d13.5
