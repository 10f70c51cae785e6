story: The dredging bribes trial
domain: court case
topic: Trial of harbour commissioner Kwabena Lindqvar
description: What happens in the bribery trial of the former harbour commissioner of Ostervik, and what becomes of him.
keywords: Lindqvar, Ostervik harbour, dredging contract, bribery trial
entity: Kwabena Lindqvar | Lindqvar, the former commissioner, the commissioner | person
entity: Henrique Tavaldo | Tavaldo, the contractor | person
entity: Rukmini Sandhage | Sandhage, the bookkeeper | person
entity: Ostervik district court | the court, district court | court
aspect A: Verdict | What has the court decided about Lindqvar?
aspect B: Amount | How much is Lindqvar said to have taken?
aspect C: Whereabouts | Is Lindqvar free, confined or in custody?
aspect D: Tavaldo | How does the contractor Tavaldo plead?
matter trialstart: opening of the trial
matter verdict: verdict against Lindqvar
matter sentence: prison term for Lindqvar
matter amount: sum of the alleged bribes
matter custody: bail and custody of Lindqvar
matter tavaldo: Tavaldo's plea
matter judge: request to remove Judge Ottarsen
matter sandhage: testimony of the bookkeeper about the envelopes
matter taxcase: separate tax case against Lindqvar
matter appeal: appeal against the verdict
matter dredging: cost of the dredging
matter post: post of harbour commissioner

== k1 | 2026-02-02T06:30Z | Norrwire | https://norrwire.example/lindqvar-trial
H Ex-harbour chief to face judges on Tuesday | trialstart:planned | new | news! | -
. Kwabena Lindqvar, who ran the port of Ostervik for eleven years, goes on trial on Tuesday accused of taking bribes. | trialstart:planned | repeat k1.0 | news! | -
+ Prosecutors put the sum at 6.4 million crowns, paid in cash between 2019 and 2023. | amount:value=6.4 million crowns | new | news! | B
+ The money is alleged to have come from Henrique Tavaldo, a contractor hired to deepen the inner basin. | - | new | news | -
. Tavaldo, who is to stand beside him in the dock, told investigators last year that he never paid anyone. | tavaldo:denied | new | news | D
. Lindqvar, 58, has been free on bail since October. | custody:stands | new | background | C
+ The dredging ended up at 210 million crowns, twice the first estimate. | dredging:value=210 million crowns | new | background | -

== k2 | 2026-02-02T15:10Z | Ostervik Tidende | https://tidende.example/trial-put-off
H Judge's broken wrist holds up Lindqvar hearing | trialstart:planned | update k1.0 | news! | -
. Those who had queued for a seat in courtroom four can stay at home tomorrow. | trialstart:planned | repeat k2.0 | colour | -
+ Presiding judge Solveig Ottarsen slipped on ice outside her house, and the first session has been moved to Monday, February 9. | trialstart:planned | repeat k2.0 | news! | -
. "My client has waited two years and can wait six more days," said his lawyer, Abena Fjordal. | trialstart:opinion | new | colour | -
. Fjordal said the figure of 6.4 million was fantasy and that not one crown had changed hands. | amount:denied | dispute k1.2 | news | B
+ She also complained that the harbour union had hung banners calling for a conviction. | - | new | colour | -
. The port has had no permanent head since he stepped down; his deputy, Jonas Achterby, has filled in. | post:stands | new | background | -

== k3 | 2026-02-09T11:45Z | Radio Kysten | https://kysten.example/plea
H Surprise on day one in Ostervik | tavaldo:about | new | news | -
. The contractor stood up before the charges had been read out and pleaded guilty to all of them. | tavaldo:done | update k1.4 | news! | D
+ Hear why the man next to him shook his head. | - | new | colour | -

== k4 | 2026-02-09T16:20Z | Norrwire | https://norrwire.example/tavaldo-guilty
H Contractor admits paying harbour boss, Lindqvar pleads not guilty | tavaldo:done; verdict:about | confirm k3.1 | news! | D
. The long-awaited trial of Kwabena Lindqvar opened on Monday under Judge Solveig Ottarsen, her arm in a sling. | trialstart:done | update k2.2,k2.0 | news! | -
+ Tavaldo said he had handed over envelopes "perhaps thirty times", mostly in a car park behind the fish hall. | - | new | news! | -
. By his own reckoning he gave the commissioner no more than 4 million crowns. | amount:value=4 million crowns | dispute k1.2 | news! | B
+ Prosecutor Ragnhild Mensagaard replied that bank withdrawals left no doubt about her 6.4 million. | amount:value=6.4 million crowns | dispute k4.3 | news | B
. Lindqvar answered "not guilty" to each of nine counts. | verdict:about | repeat k4.0 | news! | -
+ Tavaldo, 49, is married to a cousin of the deputy mayor. | - | new | background | -
. The court has set aside eight days for evidence. | - | new | news | -

== k5 | 2026-02-10T17:05Z | Ostervik Tidende | https://tidende.example/bookkeeper
H Bookkeeper: "I counted the notes myself" | sandhage:stands | new | news! | -
. Rukmini Sandhage kept the accounts of the dredging firm from a room above a bakery. | - | new | background | -
+ On Tuesday she told the three judges that she packed banknotes into brown envelopes marked with an L. | sandhage:stands | repeat k5.0 | news! | -
. "He came twice to fetch them himself," she said, pointing at the former commissioner. | sandhage:stands | new | news! | -
+ Her husband waited in the corridor with a thermos. | - | new | colour | -
. According to Fjordal, the witness bears a grudge because the harbour refused her brother a berth. | sandhage:opinion | new | news | -
. The defence lawyer announced she would ask for Judge Ottarsen to step aside, as the judge's sister sits on the port council. | judge:demanded | new | news! | -
+ Tavaldo's guilty plea on Monday had already changed the mood in the room. | tavaldo:done | repeat k4.0,k3.1 | recap | D

== k6 | 2026-02-11T09:00Z | Ostervik District Court | https://court.example/notice-0211
H Statement on the composition of the court | judge:about | new | news | -
. The application of the defence of 10 February concerning the presiding judge has been examined by the president of the court. | judge:about | new | background | -
+ No ground for recusal was found, and the application is dismissed. | judge:refused | update k5.6 | news! | -
. Hearings continue on Thursday at 9.30. | - | new | news | -
+ Seats for the press are allotted by lot. | - | new | boilerplate | -

== k7 | 2026-02-11T13:30Z | Norrwire | https://norrwire.example/ottarsen-stays
H Ottarsen to stay on Lindqvar bench | judge:refused | repeat k6.2 | news! | -
. A bid to unseat the presiding judge in the Ostervik bribery trial came to nothing on Wednesday. | judge:refused | repeat k6.2 | news! | -
. Her sister left the port council in 2017, before the first envelope is said to have changed hands. | judge:about | new | news | -
+ Fjordal did not return two calls. | - | new | colour | -
. Separately, the revenue service said it had opened a file on Lindqvar over undeclared rent from a summer house in Vassgard. | taxcase:under_way | new | news | -
+ That matter is not before the present court. | taxcase:about | new | background | -

== k8 | 2026-02-12T18:15Z | Ostervik Tidende | https://tidende.example/sandhage-two
H Key witness wavers over visits to the office | sandhage:about | new | news! | -
. Back on the stand on Thursday, Sandhage conceded that she could not swear to having seen Lindqvar at the office at all. | sandhage:failed | retract k5.3 | news! | -
+ "It may have been another tall man in a grey coat; I was wrong to be so sure," she said. | sandhage:failed | repeat k8.1 | news | -
. She stood by her account of the envelopes and of the letter written on them. | sandhage:stands | repeat k5.2 | recap | -
. Mensagaard called it an honest slip. | sandhage:opinion | new | colour | -
. Snow kept several spectators away, and the canteen ran out of soup by noon. | - | new | colour | -
. Correction: Our report of Monday, February 2 gave the wrong first name for the deputy; he is Johannes Achterby. | post:about | retract k2.6 | news | -

== k9 | 2026-02-13T21:40Z | Radio Kysten | https://kysten.example/passport
H Lindqvar ordered to wear ankle tag | custody:done | update k1.5 | news! | C
. He keeps his freedom, but a second passport found in a ferry cabin cost him the right to leave his street. | custody:stands | new | news! | C

== k10 | 2026-02-17T14:50Z | Norrwire | https://norrwire.example/closing
H Seven years sought for former port head | sentence:demanded | new | news! | -
. Prosecutor Mensagaard asked the court on Tuesday to jail Kwabena Lindqvar for seven years and to seize his house. | sentence:demanded | repeat k10.0 | news! | -
+ In her closing speech she spoke of 5.1 million crowns, having dropped the payments of 2019 for want of proof. | amount:value=5.1 million crowns | update k4.4,k1.2 | news! | B
. The defence wants an acquittal. | verdict:demanded | new | news | A
+ Lindqvar, wearing the electronic tag imposed on Friday, used his last word to thank his mother. | custody:stands | repeat k9.0 | colour | C
. Judgment will be given on February 24, Ottarsen said. | verdict:planned | new | news! | A
. If convicted, he could also lose his pension from the city. | - | new | news | -

== k11 | 2026-02-18T08:00Z | The Breakwater blog | https://breakwater.example/looking-back
H How a muddy basin ended in courtroom four | - | new | colour | -
. It began in 2018 with a grain ship stuck on a sandbar and a council in a hurry. | - | new | background | -
+ The price doubled on the way, to 210 million crowns. | dredging:value=210 million crowns | repeat k1.6 | recap | -
. Last week the contractor admitted the payments, and the bookkeeper told of brown envelopes before losing her certainty about who fetched them. | tavaldo:done; sandhage:failed | repeat k8.1,k4.0 | recap | D
+ Attempts to replace the judge failed. | judge:refused | repeat k7.0,k6.2 | recap | -
. An earlier commissioner, Aud Lindqvar, no relation, was cleared of favouring a cousin in 1994. | - | new | background | -
+ The sandbar, readers tell me, is back. | - | new | colour | -

== k12 | 2026-02-24T12:10Z | Norrwire | https://norrwire.example/guilty
H Lindqvar convicted, jailed for five years | verdict:done; sentence:done | update k10.5,k10.0 | news! | A
. Ostervik district court on Tuesday found Kwabena Lindqvar guilty on six of nine counts of bribery and gave him five years. | verdict:done; sentence:done | repeat k12.0 | news! | A
+ The judges considered 3.8 million crowns proven, well short of what the prosecution had claimed. | amount:value=3.8 million crowns | update k10.2 | news! | B
. He was led off to Hallestad prison straight from the courtroom after Ottarsen ruled that he might flee. | custody:done | update k9.1 | news! | C
+ Tavaldo got eighteen months, suspended. | - | new | news! | -
. "We shall appeal before the week is out," Fjordal told reporters on the steps. | appeal:planned | new | news! | -

== k13 | 2026-02-24T17:30Z | Ostervik Tidende | https://tidende.example/steps
H Cheers and tears after the ruling | verdict:opinion | new | colour | -
. Dockers clapped when the word "guilty" reached the square, our reporter heard. | verdict:done | confirm k12.1 | news | A
+ "Five years is a holiday," said crane driver Babatunde Skarre, who had come with his son. | sentence:opinion | new | colour | -
. Mensagaard said she was content and would not contest the term. | appeal:refused | new | news | -
. The city said in the evening that Achterby would be its harbour commissioner from March 1, with the full title. | post:planned | update k2.6 | news | -
+ Asked about the tax file, the revenue service said merely that it was still being looked into. | taxcase:under_way | repeat k7.4 | recap | -

state 2026-02-02 | A | EMPTY
state 2026-02-02 | B | 6.4 million | -
state 2026-02-02 | C | free on bail | -
state 2026-02-02 | D | never paid anyone | guilty
state 2026-02-09 | A | EMPTY
state 2026-02-09 | B | 6.4 million; 4 million | -
state 2026-02-09 | C | free on bail | -
state 2026-02-09 | D | pleaded guilty; admits paying | never paid anyone
state 2026-02-10 | A | EMPTY
state 2026-02-10 | B | 6.4 million; 4 million | -
state 2026-02-10 | C | free on bail | -
state 2026-02-10 | D | pleaded guilty; admits paying; guilty plea | never paid anyone
state 2026-02-11 | A | EMPTY
state 2026-02-11 | B | 6.4 million; 4 million | -
state 2026-02-11 | C | free on bail | -
state 2026-02-11 | D | pleaded guilty; admits paying; guilty plea | never paid anyone
state 2026-02-12 | A | EMPTY
state 2026-02-12 | B | 6.4 million; 4 million | -
state 2026-02-12 | C | free on bail | -
state 2026-02-12 | D | pleaded guilty; admits paying; guilty plea | never paid anyone
state 2026-02-13 | A | EMPTY
state 2026-02-13 | B | 6.4 million; 4 million | -
state 2026-02-13 | C | ankle tag; right to leave his street | free on bail
state 2026-02-13 | D | pleaded guilty; admits paying; guilty plea | never paid anyone
state 2026-02-17 | A | february 24; acquittal | convicted
state 2026-02-17 | B | 5.1 million | 6.4 million
state 2026-02-17 | C | ankle tag; electronic tag; right to leave his street | free on bail
state 2026-02-17 | D | pleaded guilty; admits paying; guilty plea | never paid anyone
state 2026-02-18 | A | february 24; acquittal | convicted
state 2026-02-18 | B | 5.1 million | 6.4 million
state 2026-02-18 | C | ankle tag; electronic tag; right to leave his street | free on bail
state 2026-02-18 | D | pleaded guilty; admits paying; admitted the payments | never paid anyone
state 2026-02-24 | A | convicted; found kwabena lindqvar guilty | february 24
state 2026-02-24 | B | 3.8 million | 5.1 million; 6.4 million
state 2026-02-24 | C | hallestad prison | ankle tag; free on bail
state 2026-02-24 | D | pleaded guilty; admits paying; admitted the payments | never paid anyone
ask How long must Lindqvar go to prison? | five years | k12.0, k12.1
ask How much did the judges consider proven? | 3.8 million | k12.2
ask When did the trial open? | on monday under judge solveig ottarsen; monday, february 9 | k4.1, k2.2
ask Why was the first session moved? | slipped on ice; broken wrist | k2.2, k2.0
ask What did Tavaldo plead? | pleaded guilty; admits paying | k3.1, k4.0
ask How much did Tavaldo pay, as it was told on February 9? | SIDES | k4.3 ; k4.4
ask What became of the request to remove Judge Ottarsen? | dismissed; came to nothing; to stay on | k6.2, k7.0, k7.1
ask What did Sandhage take back? | could not swear to having seen lindqvar | k8.1
ask Who becomes harbour commissioner? | achterby | k13.4
ask What will Lindqvar's wife do with the house? | REFUSE
ask When will the appeal court hear the case? | REFUSE
ask How much rent did Lindqvar fail to declare? | REFUSE
since 2026-02-18 | k12.0, k12.1, k12.2, k12.3, k12.4, k12.5, k13.4
since 2026-02-12 | k9.0, k10.0, k10.2, k10.5, k12.0, k12.2, k12.3, k12.5
