const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u));

/** The world's commonest given names of men, as news in English spells them; compound ones by their first word. */
export const MALE_NAMES = words(`
Aaron Abbas Abdel Abdul Abdulaziz Abdullah Abdulrahman Abraham Abu Adam Adel Adrian Ahmad Ahmed Ahmet Akbar Akira Alan Albert Alberto
Alejandro Alek Aleksandar Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alexis Alfred Ali Alireza Alistair Allan Allen
Alvaro Amir Amr Anatoly Anders Andre André Andrei Andrej Andrew Andrey Andrzej Andy Angel Angelo Anil Ansar Anthony Antoine Anton Antonio
António Antony Anwar Arash Arjun Arnold Arthur Arturo Arvind Ashraf Ashton Asif Atef Augusto Axel Ayman Aziz Babak Bahram Barack Barry
Bart Bashar Bashir Bassam Behrouz Ben Benjamin Bernard Bernardo Bernie Bertrand Bilal Bill Billy Bjorn Bob Bobby Boris Brad Bradley
Brendan Brett Brian Bruce Bruno Bryan Burak Burhan Carl Carlo Carlos Carter Cesar Charles Charlie Chris Christian Christopher Chuck Clarence
Claude Claudio Colin Connor Craig Cristian Cyril Dale Damian Dan Daniel Daniele Danny Darius Darren Dave David Davood Dean Dennis Derek
Diego Dieter Dimitri Dimitris Dinesh Dmitri Dmitriy Dmitry Dominic Dominique Don Donald Douglas Duncan Dwight Dylan Earl Ebrahim Ed Eddie
Edgar Eduardo Edward Ehsan Ehud Elias Elliot Elon Emmanuel Emil Emilio Emir Emre Enrique Eric Erik Ernest Ernesto Esmail Ethan Etienne
Eugene Evan Evgeny Fabio Farhad Faisal Fadi Felipe Felix Ferdinand Fernando Fidel Filip Francesco Francis Francisco Franco Francois
François Frank Franklin Franz Fred Frederick Friedrich Fumio Gabriel Gareth Gary Gavin Gennady Geoff Geoffrey George Georgi Gerald Gerard
Gerhard Gianni Gideon Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg Gregory Guillermo Gunther Gustavo Guy Habib Hadi
Hakan Hamad Hamed Hamid Hamza Hans Harold Harry Haruki Hashem Hassan Hasan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman
Hiroshi Hojjat Hossein Howard Hugo Hugh Husain Hussain Hussein Ian Ibrahim Igor Ignacio Ilham Ilya Imran Ismail Isaac Ivan Jack Jackson
Jacob Jacques Jafar Jaime Jair Jake Jakob Jalal Jamal James Jan Jared Jason Javad Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry
Jesse Jesus Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josep
Josh Joshua Juan Jules Julian Julio Julius Jun Jurgen Justin Kamal Kareem Karim Karl Kamran Kassym-Jomart Kazem Keith Kemal Ken Kenneth
Kenji Kevin Khaled Khalid Khalifa Kim Kirill Klaus Kofi Konstantin Kurt Kyle Lars Larry Laurent Lawrence Lee Leo Leon Leonard Leonardo
Leonid Leroy Leslie Lewis Liam Lionel Lloyd Lorenzo Louis Luc Luca Lucas Luigi Luis Luiz Luka Lukas Luke Lyndon Maciej Magnus Mahdi Mahmoud
Mahmud Majid Malcolm Malik Manfred Manmohan Mansour Manuel Marc Marcel Marco Marcos Marcus Mario Mark Markus Marshall Martin Marwan Masoud
Massoud Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehdi Mehmet Mehran Michael Michel Miguel Mike Mikhail Mikheil Milos
Mitch Mitt Moammar Mohamed Mohammad Mohammed Mohsen Mojtaba Morteza Moshe Mostafa Muammar Muhammad Muhammadu Murat Musa Mustafa Naftali
Najib Narendra Naser Nasser Nathan Nawaz Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Niklas Nikol Nikola Nikolai Nikolay Nikos Noah
Noam Noel Norman Nouri Nuri Oleg Oleksandr Oleksii Oliver Olivier Omar Omer Oscar Osama Osman Oswald Otto Pablo Paolo Parviz Pascal Patrick
Paul Paulo Pavel Pawel Pedro Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Pranab Qasem Qassem Rafael Rafik Rahul
Raj Rajesh Rajiv Ralph Ramin Ramon Ramzan Ramzi Randy Raul Raúl Ravi Ray Raymond Recep Reza Ricardo Richard Rick Rob Robert Roberto Robin
Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Ronnie Rory Ross Rouhollah Roy Ruben Rudolf Rudy Ruhollah Rupert Ruslan Russell Ryan Saad
Saddam Sadegh Saeed Saeid Said Salim Salman Salvador Sam Sami Samir Samuel Sanjay Scott Sean Sebastian Sebastião Sergei Sergey Sergio Serhiy
Sergio Seyed Seyyed Shahid Shane Shaun Shimon Shinzo Siamak Silvio Simon Slobodan Soren Stanislav Stefan Stefano Stephan Stephane Stephen
Steve Steven Stewart Stuart Suleiman Sultan Sven Syed Taha Takashi Tarek Tareq Tariq Tayyip Ted Terrence Terry Thabo Theo Theodore Thomas
Tim Timothy Tobias Todd Tom Tomas Tommy Tony Travis Trevor Umar Umberto Uwe Vaclav Vadim Valery Vasily Viktor Victor Vicente Vincent Vinod
Vitaly Vitali Vladimir Volodymyr Vyacheslav Waleed Walid Walter Warren Wayne Werner Wilhelm Will William Willy Winston Wolfgang Xavier Xi
Yair Yahya Yannick Yaser Yasser Yasir Yevgeny Yitzhak Yoav Yoshihide Youssef Yousef Yuri Yuriy Yusuf Zach Zachary Zayed Zbigniew Zeynal
Zoran Zhang Wang Deng Jiang Hu Ban Moon Park Ryu Nguyen
`);

/** The commonest given names of women. */
export const FEMALE_NAMES = words(`
Abigail Adriana Agnes Aisha Alexandra Alexandria Alice Alicia Alison Amanda Amal Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina
Anita Ann Anna Annalena Anne Annette Annie Antonia Arya Ashley Asma Audrey Aung Azadeh Barbara Beata Beatriz Benazir Bernadette Beth
Bianca Birgit Brenda Bridget Brigitte Camille Carla Carmen Carol Carole Caroline Carrie Catherine Cathy Cecilia Charlotte Chelsea Chloe
Christiane Christina Christine Claire Clara Claudia Condoleezza Constance Cristina Cynthia Daniela Danielle Dawn Deborah Denise Diana Diane
Dilma Dina Dolores Donna Dora Doris Dorothy Ebru Eileen Elaine Elena Eleanor Eleonora Elif Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa
Emily Emine Emma Erika Erin Esra Esther Eva Eve Evelyn Faezeh Farah Fatemeh Fatima Fatma Federica Fiona Florence Frances Francesca Gabriela
Galina Gina Ginni Giorgia Gisele Giulia Gladys Glenda Gloria Golnaz Grace Greta Gretchen Gwen Hala Hanan Hannah Hanna Heather Heidi Helen
Helena Helene Helga Hilary Hillary Hina Ida Ilhan Indira Ines Ingrid Irene Irina Isabel Isabella Ivanka Ivana Jacinda Jackie Jacqueline Jane
Janet Janice Jasmine Jeanne Jennifer Jenny Jessica Jill Joan Joanna Jocelyn Joyce Judith Judy Julia Julie Julieta Kaja Kamala Karen Karin
Karina Kate Katherine Kathleen Kathryn Katie Katja Kay Keiko Kelly Kerry Khadija Kirsten Kristalina Kristin Laila Lara Larissa Latifa Laura
Lauren Leila Lena Leticia Lilia Lily Linda Lisa Liz Liza Loretta Lori Louise Lucia Lucy Luisa Lydia Lynn Madeleine Madeline Magdalena Maia
Maha Malala Mandy Manal Margaret Margarita Margot Maria María Marian Mariam Marie Marilyn Marina Marine Marion Marjorie Marta Martha Martina
Mary Maryam Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Merkel Meryem Mia Michele Michelle Mina Minako Miriam Moira Mona
Monica Monika Nabila Nadia Nahid Nancy Naomi Narges Nasrin Natalia Natalie Natasha Nazanin Nicola Nicole Nikki Nina Noor Nora Norma Olena
Olga Olivia Oksana Oprah Pamela Park Pat Patricia Paula Pauline Penelope Penny Petra Phoebe Phyllis Priti Priya Rachel Rana Rania Rebecca
Renata Renee Rima Rita Roberta Rosa Rose Rosemary Roxana Roya Ruth Sabine Sabrina Sadaf Sahar Sally Salma Samantha Samira Sandra Sanna Sara
Sarah Selma Serena Shabnam Shahida Sharon Sheikha Sheila Shirin Shirley Silvia Simone Sina Sofia Sonia Sonja Sophia Sophie Stacey Stella
Stephanie Sue Susan Susana Susanne Suzanne Svetlana Sviatlana Swati Sylvia Tamara Tammy Tania Tanya Tatiana Tawakkol Teresa Tessa Theresa
Tina Tracy Trudy Tulsi Ursula Ursula Valentina Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wendy Whitney Yasmin Yelena Yoko
Yolanda Yulia Yuliya Yvette Yvonne Zahra Zainab Zeinab Zoe
`);

export const isGivenName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);

/** 'male', 'female', or null where the name is unknown or given to both. */
export const genderOf = (givenName: string): 'male' | 'female' | null => {
  const male = MALE_NAMES.has(givenName);
  const female = FEMALE_NAMES.has(givenName);
  if (male === female) return null;
  return male ? 'male' : 'female';
};
