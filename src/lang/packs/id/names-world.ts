// Given names of world news, beside those common in Indonesia; names that are Indonesian words or places are left out.
import type { Words } from '../../pack.ts';

/** Several to a line. */
export const worldNames: Words = `
  Aamir Aarav Abbas Abby Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdelrahman Abdirahman Abdou Abdoulaye Abdulaziz Abdulla Abdulrahman Abeer
  Abena Abhijit Abhishek Abílio Abiola Abiy Abla Achieng Achim Adaljiza Adama Adebayo Adele Adèle Adelheid Adeline Adem Adina Aditi Adja Adnan Adolfo
  Adrien Adrienne Adunni Afaf Afua Agathe Agim Agnès Ágnes Agnieszka Agustín Ahmet Aïcha Aïda Aidan Aiko Aino Ainura Aisha Aishath Aïssata Aïssatou
  Aivars Aizhan Ajay Ajit Akash Akhil Akihiro Akihito Akiko Akinwumi Akio Akosua Akram Aksel Akshay Akua Alaa Alassane Alec Alejandra Aleksandar
  Aleksander Aleksandr Alemayehu Alemu Alessandra Alexandre Alexandros Alexis Alfredo Alicia Aliénor Aliff Alina Aline Alioune Alison Alix Aliya Allan
  Allison Almaz Almazbek Alojz Alok Alvaro Alyssa Amanda Amandine Amar Amara Amartya Amélie Aminah Amine Amira Amit Amita Amitabh Ammar Amos Amparo
  Amrita Anahit Anaïs Anand Ananya Anas Anastasia Anatole Anatoly André Andrée Andreea Andres Andrés Andris Andrius Angèle Angelina Angélique Aníbal
  Anil Anirudh Anisa Anissa Anja Anjali Anke Ankit Annabelle Annelies Anneliese Annette Annick Annie Annika Anote Anouk Anselmo Anshul Antje
  Antoinette Antonella Antonia Antonín Antonio António Antti Anuradha Anurag Anyango Aoife Aparecida Aparna Apisai Apolline Aram Arash Arben Archie
  Ariana Ariane Aristide Arjun Arlene Arlette Armand Armando Ármann Armen Armindo Arnaud Arne Arnold Aroha Arpine Arsen Arsène Arturo Arun Aruna Arvid
  Asami Asamoah Åse Asha Ashish Ashley Ashok Ashton Ashwini Asif Askar Asma Assia Astou Atef Atieno Atsushi Attila Atul Aubin Aude Auguste Augustin
  Augusto Aurelia Aurélie Avery Avigdor Avraham Awad Axel Ayanda Ayesha Ayman Aymeric Ayse Ayşe Aysel Ayumi Azamat Azizah Azlan Azubuike Azza Babacar
  Bachir Badr Bahaa Bakary Bakhtiyor Bakr Bakyt Balakrishnan Baltazar Baptiste Baraka Barbara Bárður Barnaby Barney Barry Barthélemy Bartosz Bashir
  Basile Bassam Bassem Bassirou Bastien Batbayar Beata Beatrice Béatrice Becky Bekele Belinda Benedetta Bénédicte Benedikt Benicio Benigno Benito
  Benoit Benoît Bérengère Bernadette Bernie Bert Berta Bertha Bertrand Besnik Beth Bethany Beto Betsy Betty Beverly Bhavna Bheki Bilal Billy Bimal
  Binh Binta Bintou Bipin Birgit Birgitta Bishnu Bjarni Björn Bjørn Blaise Blake Blandine Blerta Bogdan Bohumil Bongani Bongbong Bonnie Borut Boubacar
  Bouchra Bounnhang Brad Bradley Brahim Brandon Branka Branko Brenda Brendan Brent Brett Briana Brice Bridget Brigitte Brooke Bruce Bryan Bryce Burak
  Burhan Busisiwe Bwalya Byron Caitlin Caleb Calvin Camila Camille Candace Candice Capucine Carine Carl Carlo Carly Carmen Carole Carolina Carolyn
  Carrie Casey Cassandra Catalina Catarina Caterina Cathy Cecile Cécile Cecilia Cedric Cédric Celeste Célestin Celia Céline Celso Cesar César Chai
  Chaiwat Chaminda Chandrika Chantal Charlene Charlie Cheikh Chelsea Cheng Chérif Cheryl Chester Chiara Chidi Chidinma Chiharu Chike Chikondi Chileshe
  Chinua Chioma Chisomo Chitra Chloe Chloé Christel Christelle Christiane Christophe Christos Chrystelle Chuck Chun Cindy Clara Clarence Clarisse
  Cláudia Claudine Claudio Claver Clay Clayton Clémence Clément Clémentine Clifford Clifton Clint Clive Clotilde Clyde Cody Colleen Conchita
  Condoleezza Connie Connor Conor Constance Consuelo Coralie Corentin Corey Corinne Cormac Cory Courtney Craig Cristian Cristóbal Cuong Curtis Cynthia
  Cyprian Cyrille Dagmar Daisuke Daiva Dalal Dalia Damian Damien Daniele Danielle Danilo Danuta Daouda Daphne Daphné Darcy Dario Dariusz Darlene Darma
  Darrell Darren Darryl Dave Davit Dawit Dawood Deanna Debbie Debra Declan Deepa Deepak Deepika Dejan Delia Delphine Dembele Denis Denise Deniz Derek
  Derrick Desislava Desmond Desta Devendra Dhananjay Diane Dianne Didier Dieter Dietmar Dieudonné Dilani Dilip Dilnoza Dilshod Dimitar Dimitri
  Dimitris Dinesh Dino Dirk Divya Djibril Dlamini Dmytro Domingas Domingos Dominic Dominik Donatella Donna Doreen Doris Dorji Dorota Dorothée Dorothy
  Doug Douglas Dragan Dragana Drew Dritan Duncan Dušan Dustin Dvora Dwayne Dwight Dylan Earl Ebele Ebenezer Ebo Ebrahim Ebrima Eddie Edem Edgar Edinho
  Edita Edith Édith Edmond Edmund Edna Edoardo Edouard Édouard Eduard Eduardo Edvard Edwin Efua Ehsan Ehud Eiji Eileen Einar Eirik Eitan Ekaterina
  Ekrem Elaine Elchin Eleanor Eleni Eleonora Éléonore Eliane Elias Elie Élie Elif Elijah Elira Elisa Elisabeth Élisabeth Élise Ella Ellie Elliot
  Elliott Elodie Élodie Eloi Elsa Elsie Elvira Elżbieta Emanuel Emeka Emile Émile Emilia Emiliano Emilie Émilie Emilio Emine Emmanuelle Emmett Emomali
  Enid Enkhtuya Enrico Enzo Eoin Epeli Ephraim Erdem Éric Erica Erich Erika Erin Ernest Esperanza Esra Esteban Estelle Ethan Ethel Etienne Étienne
  Eugene Eugène Eugenia Eugénie Eunice Evan Evangelos Évariste Evelyn Evelyne Évelyne Evo Eyal Fabian Fabien Fabienne Fabrice Facundo Fadi Fadila
  Fahad Fahd Faiza Faïza Fang Fanny Fanta Farai Farida Faris Farooq Farrukh Fatimata Fatma Fatmir Fatoumata Faustin Faustine Fausto Fawzi Fayez Faysal
  Federica Federico Fehmi Feisal Fekitamoeloa Félicien Felicity Félix Femi Feng Ferdinand Fernand Fernanda Fiame Filip Filipe Filippo Filomena Fiona
  Firas Firmin Firuza Flavie Flora Florencia Florent Floyd Foday Folasade Fouad Frances Francine Francisca Franco François Françoise Fred Freda
  Freddie Frédéric Frederick Frédérique Friederike Friedrich Fritz Fuad Funke Gábor Gabriela Gabriele Gabriella Gabrielle Gaël Gaëlle Gaëtan Gail
  Ganbold Ganesh Gareth Garrett Gaston Gauri Gautam Gauthier Gavin Geeta Gemma Geneviève Geoff Geoffrey Geoffroy Georgette Georgi Georgina Georgios
  Gerald Gérald Geraldine Gérard Gerardo Gerd Gerda Germain Germaine Germán Gerry Getachew Ghada Ghassan Gheorghe Ghislain Ghislaine Giacomo Giancarlo
  Giang Gianluca Gianni Gideon Gilbert Gilles Gillian Gina Ginny Giorgi Giorgio Giovanna Gisele Gisèle Giulia Giuliano Giulio Gladys Glen Glenda Glenn
  Gloria Golda Gonzalo Goodluck Gopal Goran Gordon Govind Graciela Graham Grégoire Gregorio Gregory Grégory Greta Gretchen Grigory Grzegorz Guang
  Guðni Gudrun Guðrún Guido Guillaume Gulnara Gunnar Günter Gunther Gurbanguly Gurpreet Gustav Gustave Gwen Gwenaëlle Habib Habiba Hadiza Hadja Hafez
  Hage Haider Haifa Haile Hailemariam Hailey Hakan Håkon Hala Halima Halldór Hallgrímur Halvor Hamdi Hamed Hamish Hamisi Hamza Hanadi Hanan Hang Hank
  Hanna Hannah Hannelore Hannes Harald Hardeep Harish Haroon Harriet Harrison Harsh Harsha Haruki Haruko Harvey Hashim Hasina Hatice Hawa Haydar Hayk
  Hayley Hector Hedda Hédi Heidi Heike Heiko Heinrich Heinz Hélder Hélène Helga Helle Helmut Hemant Hemi Henok Henriette Herbert Heriberto Hermann
  Hernán Hervé Hicham Hichem Hideki Hideo Hien Hieu Hilary Hilde Hina Hiroko Hiromi Hiroyuki Hirut Hisashi Hisham Hoda Högni Holger Horace Horst
  Hovhannes Howard Hubert Huda Hugh Hugues Huguette Huma Hung Huong Husam Hussain Hussein Hyun Ichiro Idriss Idrissa Ifeanyi Ignace Ignacio Ignatius
  Ikenna Ilan Ilaria Ileana Ilir Ilona Ilse Ilya Imogen Imran Indira Indrani Indrė Inès Inês Inga Ingabire Inge Ingeborg Ingrida Inoke Ioan Ioana
  Ioannis Iracema Irakli Irena Irène Irina Irving Isabella Isaiah Isatou Ishaan Isidro Ismaël Issa Issoufou Itamar Itsuki Itumeleng Iván Ivana Ivanka
  Iyad Jaap Jabari Jaber Jabulani Jacek Jacinto Jackie Jacky Jacobo Jacqueline Jadranka Jaehyun Jafar Jagdish Jaime Jaishankar Jake Jakob Jakub Jalal
  Jamie Jamil Jamila Jana Jandira Janez Janice Janine Jānis János Janusz Jared Jarmila Jaroslav Jasmine Jasna Jaswant Jawad Jaya Jayant Jeanette
  Jeanne Jeannette Jeffrey Jelena Jenna Jennie Jérémie Jeremy Jérémy Jérôme Jerry Jerzy Jesper Jess Jesse Jessie Jesús Jian Jianguo Jihoon Jill
  Jillian Jimmy Jing Jinping Jiří Jitendra Jitka Joan Joanna Joanne Joaquim Joaquín Jocelyn Jocelyne Jochen Jodie Joël Joëlle Jógvan Johann Johanna
  Jóhanna Jonah Jong Jordi Jørgen Joris Josaia Josef Josephine Joséphine Josette Josh Jovan Joyce Juana Judy Juha Jukka Jules Julian Julie Julien
  Juliet Julio Junichiro Junko Juraj Jürgen Jussara Justine Jutta Jyoti Kabir Kadiatou Kagiso Kaitlyn Kalina Kamau Kamel Kanat Kaori Kapil Karima
  Karin Karine Karol Karolina Karthik Kashif Kaspar Katalin Katarina Katarzyna Katerina Katharina Katharine Kathleen Kathryn Kathy Katia Katie Katja
  Katrin Katrín Katsuya Katy Kavita Kayla Kazuhiro Kazuo Keiji Keiko Keisuke Kelley Kelly Kellyanne Kelsey Kemal Kendall Kendra Kenichi Kenji Kenny
  Kent Kenta Keoni Ketevan Kévin Kgosi Khadija Khalfan Khalid Khalifa Khalil Khanh Khawaja Kianoush Kieran Kiet Kimberly Kiran Kirihi Kirill Kirk
  Kirsten Kishore Kiyoshi Klaus Kobina Koen Koffi Koichi Koji Kojo Konrad Konstantin Konstantinos Kouassi Krishna Kristen Kristin Kristina Kristīne
  Krzysztof Kumar Kumari Kumiko Kunal Kurt Kwabena Kwaku Kwasi Kwesi Kyle Kyung Laetitia Lajos Lakshmi Lalit Lamia Lamin Lamine Lanh Lara Lasse
  Lassina Laszlo László Latifa Laure Lauren Laurence Laurie Lavenia Lawrence Layla Lazare Leah Leif Leigh Leïla Lena Léna Lenka Léon Leonard Léonard
  Leonid Leonor Léontine Leopold Léopold Lerato Leroy Lesego Leslie Lester Leszek Letizia Levan Leyla Liam Lidia Liesbeth Liina Lilian Liliana Liliane
  Lillian Limbani Lindiwe Lindsay Lindsey Ling Linh Lise Litia Livia Ljiljana Ljubomir Logan Loïc Lois Lola Loretta Lori Losa Losalini Lothar Louisa
  Lucía Luciana Luciano Lucie Lucien Lucienne Lucile Lucille Lucy Ludivine Ludmila Ludovic Ludwig Luigi Luís Luisa Lukas Lukáš Lulzim Lupe Lydia Lydie
  Lyle Lynn Lynne Lyse Mabel Macarena Macharia Mackenzie Macky Madeleine Madeline Madhav Madhu Madison Mado Maël Maëlys Magali Magda Magdalena Maggie
  Magnus Mahamadou Mahamat Mahawa Mahdi Mahesh Mahinda Maïa Maitha Maithripala Majid Makena Makoto Maksim Malcolm Małgorzata Malick Mamadou Mamoru
  Manal Manasseh Mandla Manfred Manish Manmohan Manny Manoj Manolis Manon Mansour Manuela Maral Marc Marcela Marcelo Marcia Marcin Marcus Marek
  Margarita Margaux Margery Margherita Margit Margot Margrethe Marguerite María Mariam Mariama Marian Mariana Marianne Maribel Marielle Marietou
  Marija Marijke Mariko Marilyn Marine Marion Marise Marisol Marit Marius Marjorie Marko Marlene Marlène Marsha Marthe Martial Martín Martina Martine
  Marvin Maryam Maryse Masahiro Masako Masao Masaru Masashi Masoud Massimo Mathew Mathias Mathieu Mathilde Mathis Matt Matthias Matthieu Mattias Maud
  Maureen Mauricio Maurizio Mauro Mavis Mawuli Maxim Maxime Maximiliano Maximilien Máximo Maxine Maxwell Maya Mayumi Mbali Médéric Meena Meera Megan
  Megha Meghan Mehdi Mehran Meir Melanie Mélanie Melchior Meles Melinda Melissa Mélissa Melvin Menachem Meredith Mereseini Meriem Mervyn Mette Mevlüt
  Michaela Michał Michele Michèle Michiko Mick Midori Mihai Mikael Mikhaïl Mikheil Miki Mikko Mildred Milena Miles Milica Millie Miloš Milton Mindy
  Ming Minh Minho Minoru Miranda Mircea Mireille Miriam Mirjam Mirjana Miroslav Mitch Mitsuko Mitt Miyuki Mladen Mohan Mohd Mohit Mohsen Moira Mokhtar
  Molly Momodou Mona Moncef Monika Monique Morag Morgane Morten Moses Moshe Mostafa Mouammar Moustapha Mphatso Mpho Mugisha Muhammed Muhoozi Mukesh
  Mulatu Mulenga Munir Munkh Murad Murat Muriel Mutinta Mwajuma Mwangi Mwape Myint Mykola Myra Myriam Myrtle Nabil Nabila Nadège Nader Nadine Naftali
  Naim Naïma Najat Najib Namgyal Namukolo Nandini Naoki Naoko Naomi Naoto Narayan Narciso Narek Naresh Naser Nasser Natacha Natalya Natasha Natércia
  Nathalie Nathaniel Natsuki Naveen Nawaf Nawal Nawaz Nawel Nayef Nayib Nazanin Ndapewa Ndèye Ndidi Neal Neeraj Neha Neil Nellie Nelly Nenad Nermin
  Nestor Newt Nghia Ngoc Nhung Niamh Nicanor Nico Nicola Nicolae Nicolás Niels Nigel Nikau Nikhil Nikita Nikki Nikola Nikolai Nikolaï Nikolaos Nikolay
  Nikos Nilesh Nimal Ning Ninon Nirmala Nisha Nitin Nizar Njeri Njoroge Nkosazana Noam Nobuo Noémie Nokuthula Nomsa Nora Noraini Norazlina Noriko
  Norman Nour Numan Nuno Nurbek Nurlan Nursultan Nyambura Nyasha Oanh Obiageli Octavio Odette Odile Odinga Ofer Ogulsapar Oisín Oksana Ólafur Oleg
  Oleksandr Oleksiy Olena Oliver Olumide Olusegun Olympe Omer Omondi Ondřej Ophélie Ornella Osama Osamu Oumar Oumarou Oumou Ousman Oyun Øyvind Paballo
  Paddy Padma Paetongtarn Paige Palesa Pamela Pankaj Paola Paolo Parvati Parviz Pascale Patrice Patricio Patrizia Patsy Patteson Paule Paulette
  Paulina Pauline Pawel Paweł Peggy Pema Penelope Pénélope Peni Peniamina Percy Perrine Petar Pete Petros Phil Phillip Phoebe Phuc Phuong Phyllis
  Pieter Pietro Ping Plamen Polly Pooja Pradeep Prakash Pramila Pranab Prashant Pratibha Praveen Predrag Preeti Priscilla Priya Priyanka Qasim Qiang
  Qing Quang Quentin Quyen Rabia Rabindra Rachid Rachida Radek Radha Radim Radosław Rafał Rafik Ragnar Ragnhild Rahayu Rahul Rainer Raisa Raïssa Rajan
  Rajat Rajendra Rajesh Rajiv Rajnath Raju Rakesh Raman Ramata Ramatoulaye Ramazan Ramesh Rami Ramiro Ramón Randall Randy Rania Ranil Ranjit Raoul
  Raphaël Raquel Rasha Rashad Rashid Rashmi Ratno Raúl Ravi Rawan Raymond Raymonde Reece Reem Reggie Reginald Régine Régis Rehema Reince Reinhard
  Rekha Rémi Rémy Renan Renata Renate Renato Renaud René Renée Renu Rhonda Riad Riccardo Rick Ricky Riku Ritu Rivka Robbie Roberta Robrecht Robyn Roch
  Rocío Roderick Rodney Rodolfo Rodolphe Rogelio Rohan Rohini Rohit Rokhaya Rokia Rolande Romain Romane Roméo Ronald Ronnie Rory Rosalie Rosalind
  Rosalynn Rosângela Rosemarie Roshan Rosmah Ross Rossana Rotimi Roxana Roxane Ruben Rubén Rudo Rudolf Rukmini Rumen Rupert Ruslan Russ Russell Rustam
  Rūta Rym Ryota Saad Sacha Sachiko Sachin Saddam Sadia Sadie Sadiq Sadyr Saeed Safia Sahr Saïd Saïda Saifuddin Saira Salamatu Saleh Salif Salimata
  Sally Salome Salomé Salvatore Samantha Sami Samia Samira Sandeep Sandra Sandrine Sandro Sangeeta Sanjay Sanjeev Sanjiv Santosh Saran Saroj Saša
  Sasha Satish Satoshi Saul Sayaka Sean Sébastien Seema Sefanaia Ségolène Seiji Seiko Sekou Sékou Selim Selina Selma Selorm Semisi Serdar Serge
  Sergueï Serzh Seth Seun Seung Séverine Seydou Shabana Shadi Shahid Shaikha Shailesh Shakhnoza Shakti Shalini Shamma Shane Shankar Shannon Shanti
  Sharad Sharif Sharon Shashi Shaun Shauna Shavkat Shawn Sheila Shelby Shelley Sherif Sherri Sherry Shigeru Shikha Shilpa Shimon Shinji Shirin Shirley
  Shivani Shivraj Shlomo Shobha Shota Shreya Shruti Shuichi Shyam Siaosi Sibeth Sibusiso Siddharth Sidney Sigrid Sigríður Sigrún Sigurd Sigurður Silke
  Simona Sindisiwe Siobhán Sione Sipho Sirisena Sitiveni Siyabonga Skye Slavko Slimane Slobodan Smita Smriti Snežana Sofiane Sohrab Sokha Solange
  Soledad Solène Solenn Solomon Somchai Somsak Sonam Sonia Sook Sophia Soraya Søren Souleymane Soumaïla Spencer Srettha Srinivasan Stacey Stacy Stan
  Stanislas Stanislav Stanisław Stanley Stefania Stefano Steffen Stelios Sten Stéphane Stephanie Stéphanie Stoyan Subhash Subrahmanyam Sudha Suharto
  Sujata Suleiman Süleyman Sultana Suman Sung Sunil Sunita Sunniva Surapong Suresh Susana Susanna Susanne Sushma Susie Susumu Suzan Suzanne Svetlana
  Swati Sybil Syed Sylvain Sylvaine Sylvanus Sylvie Szymon Taavi Tabitha Tadashi Tadesse Tadeusz Taeko Tafadzwa Taha Taher Tahir Takashi Takeshi
  Takudzwa Takuya Talal Tamandani Tamar Tamara Tamba Tamer Tammy Taneti Tania Tanja Tanvi Tarek Tariq Taro Tatenda Tatiana Tatjana Tatsuya Taur Tavita
  Tayyip Tebogo Tejas Temba Tendai Teodor Terence Teri Terri Terry Tesfaye Tess Tetsuya Tevita Thaksin Thandeka Thandi Thandiwe Thanh Thao Thein
  Thelma Themba Théo Theodore Théodore Theodoros Théophile Thérèse Thiago Thibault Thibaut Thierry Thinh Thokozani Thongloun Thorsten Thuli Thuy Tiago
  Tiémoko Tien Tiffany Tigran Timothée Timothy Tiphaine Tipper Tiwonge Toan Tobias Toby Todd Toktogul Tomás Tomáš Tomasz Tomislav Tommy Tomoko Tomomi
  Toomas Torbjørn Torstein Torsten Toru Toshiaki Toshio Tove Tracey Tracy Trang Travis Trevor Trish Tristan Trung Tsegaye Tsetseg Tshering Tsuyoshi
  Tuilaepa Tulsi Tunde Tuyet Tyler Tyrone Tzipi Uche Uday Udin Ulla Ulrich Ulrike Ulysse Umaro Umberto Urszula Uwase Vaclav Václav Vadim Vahe Valdir
  Valentin Valentine Valérie Valery Valéry Vandana Varun Vasco Vasily Vaso Vasyl Velimir Venkat Venu Verity Vernon Véronique Vesna Vicki Vidya Vijay
  Vikas Vikram Viktoria Viliame Vimala Vinay Vince Vincenzo Vinko Vinod Viola Violaine Violet Vipin Virat Vishal Vishnu Vitali Vitaly Vittorio Vivek
  Vivian Viviane Vivienne Vjosa Vladislav Vlastimil Vojtěch Vuong Vytautas Wade Wael Wafa Waldemar Walid Wallace Wanda Wangari Wangchuk Wanjiku Warren
  Wayne Wenbo Wendell Wesley Whitney Wilbur Wilfred Wilfrid Wilfried Wilhelm Willa Willie Willy Wilmer Winifred Winnie Wiremu Wissam Wojciech Wouter
  Wulan Wycliffe Xanana Xiang Xiao Xiaoming Ximena Xiomara Xuan Yaa Yacine Yacouba Yadira Yael Yaël Yair Yamikani Yamina Yann Yannick Yannis Yara
  Yariv Yash Yashwant Yasir Yasmina Yasmine Yasser Yassin Yassine Yasuo Yehuda Yemi Yerlan Yevgeny Ying Yitzhak Yoav Yoko Yolanda Yolande Yong
  Yoshihiro Yoshiko Yoshimasa Yossi Youri Yousef Youssef Youssouf Yoweri Yuan Yukiko Yukio Yulia Yumi Yuriko Yuriy Yusof Yusra Yusril Yutaka Yvette
  Yvonne Zacarias Zach Zachary Zaid Zainab Zainabu Zana Zanele Zawadi Zayed Zaynab Zbigniew Zdeněk Zdenka Zebo Zeinab Zélie Željko Zerihun Zeynep Zhen
  Zheng Ziad Zineb Zinedine Zita Zlatko Zodwa Zofia Zohra Zoltán Zoran Zorica Zsófia Zsuzsanna Zurab Zuzana Þórdís
`
  .trim()
  .split(/\s+/);
