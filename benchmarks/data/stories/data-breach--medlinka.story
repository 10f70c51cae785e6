story: The Medlinka leak
domain: data breach
topic: Theft of patient data from Medlinka
description: How many patients' files were taken from the appointment service Medlinka, who took them, and what the firm and the authorities do about it.
keywords: Medlinka data breach, patient records, ransom, Caoimhe Brandejs
entity: Medlinka | the firm, the appointment service | firm
entity: Caoimhe Brandejs | Brandejs, the chief executive | person
entity: Lazaro Minkov | Minkov, the data protection officer | person
entity: Vo Thi Suong | Vo, Ms Vo | person
entity: Grey Heron | the Grey Heron group | hacker group
aspect A: Patients affected | How many patients are affected?
aspect B: Ransom | Was a ransom demanded or paid?
aspect C: Culprits | Who stole the data?
aspect D: Service | Is the Medlinka service running?
matter patients: number of patients affected
matter diagnoses: whether diagnoses were stolen
matter ransom: payment of the ransom
matter ransomsum: amount of the ransom
matter publication: publication of the stolen files
matter culprit: who stole the data
matter arrest: arrest of a former employee
matter service: Medlinka service running
matter lawsuit: class action against Medlinka
matter fine: fine against Medlinka
matter brandejs: Brandejs's post
matter warning: earlier warning to the firm
matter kostrin: data theft at the clinic of Kostrin
matter takeover: takeover of Medlinka by Orvida
matter letters: letters to the patients

== g1 | 2025-09-15T11:00Z | Medlinka | https://medlinka.example/notice
H Notice of a security incident | patients:about | new | news | -
. On Saturday, 13 September, unknown persons gained access to one of our servers. | culprit:about | new | news! | C
+ By what we know today, the contact details of about 80,000 patients were copied. | patients:value=80,000 patients | new | news! | A
. No diagnoses or other medical data were touched. | diagnoses:denied | new | news! | -
+ As a precaution, bookings are switched off until Wednesday. | service:cancelled | new | news! | D
. Your trust matters to us. | - | new | boilerplate | -

== g2 | 2025-09-15T15:40Z | Northern Cable | https://northerncable.example/medlinka-1
H Patient data stolen from Medlinka | patients:value=80,000 patients | repeat g1.2 | news! | A
. Contact data of some eighty thousand patients have been stolen from the appointment service Medlinka, the company said on Monday. | patients:value=80,000 patients | repeat g1.2 | news! | A
+ More than 900 surgeries book through it. | - | new | background | -
. The data protection office has been told, its head, Lazaro Minkov, said. | - | new | news | -

== g3 | 2025-09-16T08:10Z | Byte & Beacon | https://byteandbeacon.example/medlinka-live
H Medlinka: what the sample shows | diagnoses:about | new | news! | -
. A group calling itself Grey Heron has sent this blog two hundred records as a sample. | culprit:stands | new | news! | C
+ They hold diagnoses: depression, a miscarriage, a knee. | diagnoses:stands | dispute g1.3 | news! | -
. We rang nine of the people, and all nine recognised their data. | diagnoses:stands | new | news | -
. The group wants 1.5 million in cryptocurrency by the 26th and threatens to publish the rest. | ransom:demanded;ransomsum:value=1.5 million;publication:planned | new | news! | B
+ It speaks of 310,000 patients. | patients:value=310,000 patients | dispute g1.2 | news! | A
. Grey Heron emptied the computers of the Kostrin clinic last year. | kostrin:done | new | background | C

== g4 | 2025-09-16T17:00Z | Northern Cable | https://northerncable.example/medlinka-2
H Medlinka stolen files include diagnoses, regulator says | diagnoses:stands | confirm g3.2 | news! | -
. Minkov's office has found medical entries among the stolen files, a spokeswoman, Katia O'Sheel, said on Tuesday. | diagnoses:stands | repeat g4.0 | news! | -
+ She would not be drawn on the number of victims. | patients:about | new | colour | -
. Medlinka was not available for comment. | - | new | colour | -

== g5 | 2025-09-18T09:30Z | Lesna Daily | https://lesnadaily.example/medlinka-anger
H "My neighbour knows about my pills" | diagnoses:about | new | colour | -
. Chief executive Caoimhe Brandejs stood before the press on Wednesday and took back the assurance of Monday: health data are gone too. | diagnoses:stands | retract g1.3 | news! | -
+ She put the patients affected at 265,000. | patients:value=265,000 | update g1.2 | news! | A
. Not one cent would be paid, she said. | ransom:refused | update g3.4 | news! | B
+ Bookings stay off for another week. | service:cancelled | update g1.4 | news! | D
. A nurse from Lesna, Vo Thi Suong, has learnt from a stranger's text message what she had told only to her doctor. | - | new | news | -
+ She is preparing a class action with lawyer Anselm Kirov. | lawsuit:planned | new | news! | -
. Shares in Orvida, which is negotiating to buy Medlinka, fell by four per cent. | takeover:about | new | news | -

== g6 | 2025-09-18T18:00Z | Kanal Delta | https://kanaldelta.example/1809
H She knew in May | warning:stands | new | news! | -
. An engineer says that he wrote to the firm four months ago about an open door, and he has kept the mail. | warning:stands | repeat g6.0 | news! | -

== g7 | 2025-09-19T10:15Z | Lesna Daily | https://lesnadaily.example/may-mail
H Medlinka: there was no warning | warning:denied | dispute g6.1 | news! | -
. No message of the kind described by Kanal Delta was ever received, spokesman Bartosz Leighin told this paper. | warning:denied | repeat g7.0 | news! | -
. The engineer, Mateo Horvin, left Medlinka in June after a quarrel over pay. | - | new | background | -
+ "I have a reply with a ticket number," he says. | warning:stands | new | news | -
. Letters to all patients concerned are to be posted from Monday. | letters:planned | new | news | -

== g8 | 2025-09-24T08:45Z | Byte & Beacon | https://byteandbeacon.example/medlinka-ticket
H Ticket 5512 | warning:about | new | news | -
. Leighin corrected himself last night: Horvin's mail did arrive, on 21 May, and was filed under "printer". | warning:stands | retract g7.1 | news! | -
. Of the letters promised for Monday not one had been posted by Tuesday evening, because the addresses lie on the server that is switched off. | letters:failed | update g7.4 | news! | -
+ The booking system will not be back today either; the firm no longer names a day. | service:cancelled | update g5.4 | news! | D
. Cheap tip for readers: change the password. | - | new | boilerplate | -

== g9 | 2025-09-25T12:00Z | Northern Cable | https://northerncable.example/medlinka-arrest
H Former Medlinka employee arrested | arrest:done | new | news! | C
. Police in Lesna have arrested a 34-year-old former administrator of Medlinka over the theft of patient data. | arrest:done;culprit:rumoured | repeat g9.0 | news! | C
+ He is believed to have sold a password to Grey Heron for 6,000. | culprit:rumoured | new | news! | C
. It is not the engineer who warned the firm, a police spokesman stressed. | arrest:about | new | news | C
. Brandejs let it be known that she would not resign. | brandejs:refused | new | news | -

== g10 | 2025-09-25T18:20Z | Lesna Daily | https://lesnadaily.example/administrator
H Man held over Medlinka theft | arrest:done | repeat g9.0 | news! | C
. The man in custody since dawn is Pavol D., who once looked after the firm's servers. | arrest:done | repeat g9.1 | news! | C
+ His counsel, Roisin Albescu, calls the accusation "borrowed from a film". | culprit:denied | dispute g9.2 | news | C
. Ms Vo's action was lodged in court this morning on behalf of 1,340 patients. | lawsuit:done | update g5.6 | news! | -
+ Each asks for two thousand. | lawsuit:about | new | news | -
. On the clinic of Kostrin, robbed in 2024, a fine of 90,000 was imposed on Tuesday. | kostrin:about | new | news | -

== g11 | 2025-09-27T09:00Z | Lesna Daily | https://lesnadaily.example/deadline
H The deadline passes | publication:about | new | news | B
. Friday was the day on which Grey Heron meant to put everything on the net. | publication:planned | repeat g3.4 | recap | B
+ Nothing had appeared there by this morning. | publication:failed | update g3.4 | news! | -
. Brandejs has ruled out paying, at a time when 1.5 million was the price. | ransom:refused;ransomsum:value=1.5 million | repeat g5.3,g3.4 | recap | B
+ The files of 265,000 people are in strange hands. | patients:value=265,000 | repeat g5.2 | recap | A
. For Lesna's doctors it is the second week with pencil and paper. | service:cancelled | repeat g8.3 | colour | D
+ "I had forgotten that Mondays exist," said Dr Goran Whelehan. | - | new | colour | -

== g12 | 2025-10-01T07:30Z | Byte & Beacon | https://byteandbeacon.example/medlinka-paid
H Medlinka paid | ransom:rumoured | update g5.3 | news! | B
. On 26 September a sum of 700,000 went to a wallet of the Grey Heron group, and the trail begins at an insurer of Medlinka. | ransom:rumoured;ransomsum:value=700,000 | new | news! | B
+ Two sources with knowledge of the payment have described it to us independently. | ransom:rumoured | new | news | B
. The firm's reply has six words: "We do not comment on this." | ransom:about | new | colour | -

== g13 | 2025-10-01T16:00Z | Northern Cable | https://northerncable.example/medlinka-3
H Medlinka chief goes, ransom in doubt | brandejs:done;ransom:about | update g9.4 | news! | B
. Caoimhe Brandejs stepped down as head of Medlinka on Wednesday with immediate effect. | brandejs:done | repeat g13.0 | news! | -
+ In her farewell note she says that "no money left this house". | ransom:denied | dispute g12.1 | news! | B
. Orvida has withdrawn its bid for the firm. | takeover:cancelled | update g5.7 | news! | -
. Minkov opened proceedings that may end in a fine of up to 4 million. | fine:planned | new | news! | -

== g14 | 2025-10-06T10:00Z | Medlinka | https://medlinka.example/notice-4
H Bookings resume | service:done | update g8.3 | news! | D
. From eight o'clock today appointments may be made again in all surgeries. | service:done | repeat g14.0 | news! | D
+ An examination by outside experts has established that 248,600 patients were affected, somewhat fewer than we had to fear. | patients:value=248,600 patients | update g5.2 | news! | A
. All of them have been written to. | letters:done | update g8.2 | news | -
+ Interim head is Hynek Delacosta. | brandejs:about | new | news | -

state 2025-09-15 | A | 80,000; eighty thousand | 265,000
state 2025-09-15 | B | EMPTY
state 2025-09-15 | C | unknown persons | grey heron
state 2025-09-15 | D | switched off until wednesday | resume
state 2025-09-16 | A | 80,000; eighty thousand; 310,000 | 265,000
state 2025-09-16 | B | wants 1.5 million | not one cent
state 2025-09-16 | C | grey heron | arrested
state 2025-09-16 | D | switched off until wednesday | resume
state 2025-09-18 | A | 265,000 | 80,000
state 2025-09-18 | B | not one cent | went to a wallet
state 2025-09-18 | C | grey heron | arrested
state 2025-09-18 | D | stay off for another week | switched off until wednesday
state 2025-09-19 | A | 265,000 | 80,000
state 2025-09-19 | B | not one cent | went to a wallet
state 2025-09-19 | C | grey heron | arrested
state 2025-09-19 | D | stay off for another week | switched off until wednesday
state 2025-09-24 | A | 265,000 | 80,000
state 2025-09-24 | B | not one cent | went to a wallet
state 2025-09-24 | C | grey heron | arrested
state 2025-09-24 | D | will not be back today | stay off for another week
state 2025-09-25 | A | 265,000 | 80,000
state 2025-09-25 | B | not one cent | went to a wallet
state 2025-09-25 | C | former administrator; former medlinka employee arrested; sold a password; pavol d. | unknown persons
state 2025-09-25 | D | will not be back today | stay off for another week
state 2025-09-27 | A | 265,000 | 80,000
state 2025-09-27 | B | ruled out paying; not one cent | went to a wallet
state 2025-09-27 | C | former administrator; former medlinka employee arrested; sold a password; pavol d. | unknown persons
state 2025-09-27 | D | second week with pencil; will not be back today | stay off for another week
state 2025-10-01 | A | 265,000 | 80,000
state 2025-10-01 | B | medlinka paid; went to a wallet; no money left this house | not one cent
state 2025-10-01 | C | former administrator; former medlinka employee arrested; sold a password; pavol d. | unknown persons
state 2025-10-01 | D | second week with pencil; will not be back today | stay off for another week
state 2025-10-06 | A | 248,600 | 265,000
state 2025-10-06 | B | medlinka paid; went to a wallet; no money left this house | not one cent
state 2025-10-06 | C | former administrator; former medlinka employee arrested; sold a password; pavol d. | unknown persons
state 2025-10-06 | D | appointments may be made again; bookings resume | will not be back
ask How many patients were affected? | 248,600 | g14.2
ask How many patients were affected as of 16 September? | SIDES | g1.2 ; g3.5
ask Did Medlinka pay a ransom? | SIDES | g12.1 ; g13.2
ask Were diagnoses stolen? | health data are gone too; medical entries | g5.1, g4.1
ask Who was arrested? | former administrator | g9.1
ask When did the engineer's warning arrive? | 21 may | g8.1
ask How many patients are suing? | 1,340 | g10.3
ask What did Grey Heron demand? | 1.5 million | g3.4
ask Who leads Medlinka since Brandejs left? | hynek delacosta | g14.4
ask What happened to Orvida's bid? | withdrawn its bid | g13.3
ask Where is Grey Heron based? | REFUSE
ask How much did Orvida offer for Medlinka? | REFUSE
ask When will Pavol D. stand trial? | REFUSE
since 2025-09-26 | g11.2, g12.0, g12.1, g13.1, g13.2, g13.3, g13.4, g14.1, g14.2
since 2025-09-20 | g8.1, g8.2, g8.3, g9.1, g9.2, g10.3, g11.2, g12.1, g13.1, g13.3, g13.4, g14.1, g14.2
