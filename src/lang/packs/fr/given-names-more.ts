// More given names of the French-language press, of West and Central Africa, the Maghreb, Switzerland, Belgium and Canada too; written for this pack.
import { words } from './lines.ts';

/** Mostly male. */
export const moreMaleNames: readonly string[] = words(`
  Abdelali Abdelghani Abdelhafid Abdelhak Abdelhakim Abdelhamid Abdelilah Abdelkarim Abdelkrim Abdellah Abdellatif Abdelmajid Abdelmalek
  Abdelmoumen Abdelouahab Abdelouahed Abdelwahab Abdennour Abdenour Abderrahim Abderrahmane Abderrazak Abdeslam Abdessamad Abdesselam
  Abdoul Abdourahim Abdourahmane Aboubacar Aboubacry Aboubakar Adamou Aguibou Aïmen Alamine Alexander Aliou Amani Amara Anouar Apollinaire
  Assane Atanga Aurélien Ayaovi Ayman Azedine Aziz Azzedine Babacar Badara Badr Badreddine Bakary Bandiougou Baptistin Bart Barthélémy
  Baudelaire Bechir Belgacem Birahima Birame Boualem Boubakar Boubou Boujemaa Boukary Brahima Brendan Briac Chafik Chakib Charles-Antoine
  Charles-Henri Cheick Cheikhna Cheikhou Cherif Choguel Chokri Claver Clotaire Codjo Comlan Crispin Demba Djamel Djiby Dodzi Dramane Driss
  Drissa Edem Édem Edoh Egbert Elhadj Elhadji Elimane Elio Essohanam Essozimna Eustache Evariste Fadiala Fahd Faisal Faouzi Farouk Faycal
  Fayçal Faysal Ferréol Fethi Flavien Fodé Fouad Foued Fousseni Fousseynou François-Philippe Gédéon Geert Gélase Ghazi Godefroid Gontran
  Gorgui Guy-Bertrand Guy-Marius Guy-Roger Guylain Hafid Hakim Hamad Hamadi Hamadou Hamady Hamed Hamidou Hammadi Hamza Hansjörg Hansruedi
  Harouna Hassane Hassen Hatem Haykel Herizo Herman Hermann Hery Hichem Hocine Houari Houcine Houssem Ibra Idrissou Ignazio Ihab Imed
  Irénée Ismail Ismaïla Issaka Issiaka Jalal Jalel Jaouad Jawad Jean-Bosco Jean-Cyril Jean-Didier Jean-Eudes Jean-Fabrice Jean-Fidèle
  Jean-Georges Jean-Hugues Jean-Lucien Jean-Martin Jean-Pascal Jean-Rémy Jean-Rodrigue Jean-Romain Jean-Sébastien Jean-Victor Jean-Vincent
  Jocelyn Judicaël Jürg Kaïs Kalidou Kalifa Karamogo Karamoko Kassim Khadim Khalid Khalifa Khalil Kodjo Koen Kokou Komlan Komlanvi Kossi
  Kouadio Kouakou Kouamé Kristof Kwami Kwassi Lacina Lahcen Lakhdar Lamin Lansana Larbi Lassana Lassané Lotfi Louis-Marie Louis-Paul
  Louis-Philippe Lounès Lyes Mabrouk Madjid Mahamadou Mahamane Mahdi Mahfoud Makhtar Malam Malamine Mamadi Mamady Mamoudou Manaouda
  Mansour Marc-André Marc-Antoine Marc-Olivier Marcelin Marie-Joseph Marouane Massata Mawuli Mbaye Messaoud Miloud Moctar Modibo Modou
  Mody Mohamadou Mohand Mohcine Mohsen Mokhtar Moktar Moncef Mondher Mongi Montassar Mouad Mouhamadou Mouhamed Mouloud Mounir Mourad Nabih
  Nacer Naceur Nadir Najib Nango Néhémie Nizar Norbert Nouhoum Nourdine Noureddine Odilon Onesphore Othman Oumarou Pacôme Papis Pathé
  Paul-Henri Paul-Marie Philémon Philibert Pierre-André Pierre-Marie Pierre-Olivier Rabah Ramtane Ramzi Rasmané Réda Redouane Reto
  Révérien Riad Riadh Ridha Rivo Ruedi Ryadh Sabri Sadio Sadok Salam Salfo Salifou Saliou Sami Sayouba Seddik Séraphin Serigne Seyni Siaka
  Sidiki Simplice Sitapha Soufiane Soulé Souleymane Sylvio Symphorien Tahar Tahirou Taieb Taïeb Talal Tamsir Tancrède Taoufik Tarak Tarik
  Tayeb Tertius Théau Théodose Thibaud Tibor Tibou Tidiane Tidjane Tiébilé Tiéman Tryphon Ueli Urs Vagondo Védaste Victorien Wael Wahid
  Wassim Wenceslas Willem Wouter Yahia Yahya Yann-Gaël Yao Yaovi Yassin Yaya Yazid Yohan Yohann Youcef Younes Younès Younous Yvan Yvon
  Zakari Zakaria Zakariya Ziad Zied Zine Ziyad Zoubir Zouhair
`);

/** Mostly female. */
export const moreFemaleNames: readonly string[] = words(`
  Abibatou Adiara Adjoa Adjoua Adjovi Affoué Afi Ahoua Aïchatou Aïssa Akissi Akossiwa Akoua Akouvi Albertine Alima Alimata Alimatou Amal
  Amel Aminatou Anastasie Andrée-Anne Anne-Catherine Anne-Cécile Anne-Charlotte Anne-Françoise Anne-Gaëlle Anne-Lise Annelies Annelise
  Arame Asma Assetou Assiatou Astou Axelle Ayélé Aziza Bérangère Bérénice Bettina Bineta Binta Cathy Célestine Chafika Charlène Charline
  Chrystia Claudette Clotilde Colette Corine Cosima Coumba Dalila Danièle Déborah Dieynaba Djamila Djenabou Djeneba Djénéba Doris Dounia
  Dzifa Édwige Eléonore Éliane Élisa Émeline Érica Ernestine Eve-Marie Eveline Fadimata Farida Faten Fathia Fatima-Zahra Fatima-Zohra
  Fatimatou Fatoumatou Félicienne Feriel Fernande Founé Fouzia France-Line Franceline Francine Ghita Gilberte Gilliane Ginette Gloria
  Guislaine Guylaine Gwénaëlle Gwendoline Habibatou Haby Hadiatou Hafsa Hafsatou Hajer Hakima Halimatou Hanane Hanène Haoua Hasna Hassana
  Hawa Hawoua Hermine Houda Ibtissam Ikhlas Ikram Ilona Imane Irma Isaure Jamila Jeannine Johanne Josée Josiane Julienne Kadidia
  Kadidiatou Kafui Kalthoum Kaltouma Kandia Kaouther Kateri Katrine Kenza Khadidiatou Khadidja Khadijatou Khadra Khady Khaoula Khoudia
  Kossiwa Laïla Lalatiana Lamia Lantosoa Latifa Laurentine Leila Léonie Léopoldine Lilia Lisette Loïse Lorena Loubna Louisette Lucette
  Lucille Lynda Lysane Lysiane Madiha Maëlle Maeva Maggie Maguette Mahjouba Maïmouna Maïmounatou Maïté Maïwenn Malika Manuella Marceline
  Marcella Marcelle Mariame Mariamou Marie-Agnès Marie-Anne Marie-Antoinette Marie-Bernadette Marie-Cécile Marie-Chantal Marie-Élisabeth
  Marie-Ève Marie-Françoise Marie-George Marie-Germaine Marie-Josée Marie-Josèphe Marie-Laurence Marie-Lise Marie-Madeleine Marie-Odile
  Marie-Paule Marie-Rose Marie-Solange Marième Mariette Marilyne Marwah Maryline Maryvonne Mathilda Maureen Mauricette Mawuena Mbarka
  Mercédès Mériem Meryame Meryem Mialy Micheline Minata Monia Mouna Moussokoro Mylène Nadjia Nafissa Nafissatou Najla Najoua Nalova
  Narjess Naziha Ndèye Nelly Nezha Ngoné Nialé Noëlie Noëlle Nogaye Norah Nouria Océane Olfa Oriane Oulèye Oumaïma Oumou-Kalsoum Oumy
  Pamela Penda Prisca Priscilla Priscille Rabiatou Rajae Ramatou Ramatoulaye Raphaëlle Réckya Régina Rékia Rkia Roberte Robertine Rokiatou
  Rose-Marie Roseline Roselyne Rosemonde Saadatou Safiatou Salamata Salima Salwa Sarra Sénam Siham Sihem Simonetta Sokhna Soline Souad
  Souhila Soukeyna Soumeya Stella Suzette Sylvana Sylviane Tahina Thiané Thouraya Ulrike Vanina Viola Violette Voahangy Wassila Wided
  Yakhara Yawa Yolaine Yosra Yveline Zakia Zeïnab Zeinabou Zeïnabou Zénab Zhor Zoubeida Zoubida Zouera Zoulikha Zuhal
`);
