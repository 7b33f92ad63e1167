/// English sentences by construction, with the events they state.
enum EnglishSentences {
  static let active = """
    Sudanese troops attacked Chad early on Sunday. | ASSAULT Sudan → Chad
    Kazakhstan condemned Kyrgyzstan at a session in Geneva. | ACCUSE Kazakhstan → Kyrgyzstan
    The European Union backed Moldova. | SUPPORT European Union → Moldova
    Brazil sent wheat to Haiti. | AID Brazil → Haiti
    Jordan asked Syria to open the border. | REQUEST Jordan → Syria
    North Korea threatened Japan with a medium-range missile. | THREATEN North Korea → Japan
    Peru expelled the Mexican ambassador. | SANCTION Peru → Mexico
    Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe. | CONSULT William Ruto → Yoweri Museveni
    Arnold Wetherby sued Cedar Ridge Mining Corp on Friday. | ACCUSE Arnold Wetherby → Cedar Ridge Mining Corp
    The Philippines rejected China's claim to the reef. | REJECT Philippines → China
    Ethiopia withdrew its troops from Somalia. | RETREAT Ethiopia → Somalia
    Albania helped Kosovo build a motorway. | AID Albania → Kosovo
    Hezbollah shelled Israel from the hills. | ASSAULT Hezbollah → Israel
    Jordan handed over forty fighter jets to Chad. | AID Jordan → Chad
    Peru summoned the Chilean ambassador in protest. | ACCUSE Peru → Chile
    Chad called off talks with Sudan after the ambush. | SANCTION Chad → Sudan
    The Kremlin dismissed as absurd an accusation by Britain that it had shelled a farm. | REJECT Russia → United Kingdom
    Australia turned down an offer from China. | AGREE China → Australia; REJECT Australia → China
    Colombia broke off relations with Israel, and Bolivia followed. | SANCTION Colombia → Israel
    Bolivia severed diplomatic ties with Israel in October 2023. | SANCTION Bolivia → Israel
    Japan stopped importing Russian coal in 2023. | SANCTION Japan → Russia
    """

  static let passive = """
    Chad was attacked by Sudan early on Sunday. | ASSAULT Sudan → Chad
    Mexico was condemned by Peru for granting asylum. | ACCUSE Peru → Mexico
    Burhan Talib was shot by the Janjaweed. | ASSAULT Janjaweed → Burhan Talib
    Cedar Ridge Mining Corp was sued by Arnold Wetherby. | ACCUSE Arnold Wetherby → Cedar Ridge Mining Corp
    Egypt's proposal was rejected by Israel. | REJECT Israel → Egypt
    Haiti has been helped by Brazil since 2004. | AID Brazil → Haiti
    Ayman al-Masri has been killed in a US operation. | ASSAULT United States → Ayman al-Masri
    Burhan Talib was wounded by Chadian shelling. | ASSAULT Chad → Burhan Talib
    Burhan Talib was killed in the Paris attack. |
    The city was bombed all night. |
    The gunman has been arrested. |
    Burhan Talib was barred from leaving Nairobi by Kenya. | COERCE Kenya → Burhan Talib
    Gabon was suspended from the African Union. | SANCTION African Union → Gabon
    Two Chilean diplomats were told to leave Peru. | SANCTION Peru → Chile
    """

  static let relative = """
    Sudan, which attacked Chad last month, is suffering a drought. | ASSAULT Sudan → Chad
    Arnold Wetherby, who sued Cedar Ridge Mining Corp, lives in Leeds. | ACCUSE Arnold Wetherby → Cedar Ridge Mining Corp
    Burhan Talib, who was shot by the Janjaweed, worked in a garage. | ASSAULT Janjaweed → Burhan Talib
    Iran praised Hezbollah, which had shelled Israel since the morning. | SUPPORT Iran → Hezbollah; ASSAULT Hezbollah → Israel
    Interpol has refused to arrest Burhan Talib, whom Hungary accuses of fraud. | ACCUSE Hungary → Burhan Talib; REJECT International Criminal Police Organization → Burhan Talib
    Sudan shelled a village held by the Janjaweed. | ASSAULT Sudan → Janjaweed
    Chad and Sudan agreed to a truce brokered by Kenya. | AGREE Chad → Sudan; CONSULT Kenya → Chad; CONSULT Kenya → Sudan
    """

  static let control = """
    Turkey asked Armenia to recognise Azerbaijan. | REQUEST Turkey → Armenia
    Norway promised to help Ukraine. | AGREE Norway → Ukraine
    Sudan promised to attack Chad. | THREATEN Sudan → Chad
    Sudan's plan to attack Chad was leaked. | ASSAULT Sudan → Chad, planned
    Japan urged China to release Hiroshi Takeda. | REQUEST Japan → China
    Pakistan refused to recognise Israel. | REJECT Pakistan → Israel
    Belarus threatened to attack Lithuania. | THREATEN Belarus → Lithuania
    Norway vowed to keep supplying Ukraine with fuel. | AGREE Norway → Ukraine
    Turkey urged Armenia to reconsider and met Azerbaijan on Friday. | CONSULT Turkey → Azerbaijan; REQUEST Turkey → Armenia
    Sudan warned that Chad would face consequences. | THREATEN Sudan → Chad
    Activists of Greenpeace chained themselves to a rig to protest against Equinor. | PROTEST Greenpeace → Equinor
    """

  static let coordination = """
    Russia and Belarus attacked Ukraine. | ASSAULT Russia → Ukraine; ASSAULT Belarus → Ukraine
    Russia attacked Ukraine and Georgia. | ASSAULT Russia → Ukraine; ASSAULT Russia → Georgia
    Iraq attacked and occupied Kuwait. | ASSAULT Iraq → Kuwait
    Egypt condemned Israel and praised Jordan. | ACCUSE Egypt → Israel; SUPPORT Egypt → Jordan
    Brazil and Argentina met in Montevideo. | CONSULT Brazil → Argentina
    Norway and Sweden signed a defence agreement. | SUPPORT Norway → Sweden
    """

  static let nominalisation = """
    Iraq's invasion of Kuwait shocked the world. | ASSAULT Iraq → Kuwait
    The Israeli attack on Lebanon lasted two days. | ASSAULT Israel → Lebanon
    William Ruto's visit to Uganda was short. | CONSULT William Ruto → Uganda
    Iranian support for Syria has not changed. | SUPPORT Iran → Syria
    Japanese aid to Tonga arrived yesterday. | AID Japan → Tonga
    Talks between Yoweri Museveni and Paul Kagame ended on Friday. | CONSULT Yoweri Museveni → Paul Kagame
    Malaysia's criticism of Myanmar grew louder. | ACCUSE Malaysia → Myanmar
    Norway's criticism of Israel drew a sharp rebuke from Hungary. | ACCUSE Hungary → Norway; ACCUSE Norway → Israel
    Denmark's gift of howitzers to Ukraine was announced. | AID Denmark → Ukraine
    US-led strikes on Iraq lasted a week. | ASSAULT United States → Iraq
    William Ruto spoke in Juba after talks with Salva Kiir. | CONSULT William Ruto → Salva Kiir
    Support for Sahra Wagenknecht from the Russian embassy embarrassed her party. | SUPPORT Russia → Sahra Wagenknecht
    A bid by Ryanair for Aer Lingus was turned down by Ireland. | REJECT Ireland → Ryanair
    """

  static let lightVerb = """
    The United States imposed sanctions on Venezuela. | SANCTION United States → Venezuela
    Sudan launched an attack on Chad. | ASSAULT Sudan → Chad
    Brazil held talks with Argentina. | CONSULT Brazil → Argentina
    Japan provided aid to Tonga. | AID Japan → Tonga
    William Ruto paid a visit to Uganda. | CONSULT William Ruto → Uganda
    Iran gave its support to Syria. | SUPPORT Iran → Syria
    Sweden cut diplomatic ties with Eritrea. | SANCTION Sweden → Eritrea
    Russia lodged a protest with Poland. | ACCUSE Russia → Poland
    Malaysia levelled criticism at Myanmar. | ACCUSE Malaysia → Myanmar
    """

  /// Sentences that name two actors and state no event between them.
  static let none = """
    Oil prices fell in Nigeria and Angola. |
    The capital of Kenya lies higher than that of Uganda. |
    Mary Holloway was born in Leeds and grew up in Bristol. |
    Russia tested a new missile. |
    Portugal's shot hit the post. |
    The Ugandan firms and Kenya, not the British, were late. |
    """

  static let status = """
    Sudan did not attack Chad. | ASSAULT Sudan → Chad, negated
    Sudan has never attacked Chad. | ASSAULT Sudan → Chad, negated
    Sudan will attack Chad. | ASSAULT Sudan → Chad, planned
    Sudan may attack Chad. | ASSAULT Sudan → Chad, planned
    If Sudan attacks Chad, the border will be closed. | ASSAULT Sudan → Chad, planned
    Sudan allegedly attacked Chad. | ASSAULT Sudan → Chad, alleged
    According to Libya, Sudan attacked Chad. | ASSAULT Sudan → Chad, alleged
    Libya said Sudan had attacked Chad. | ASSAULT Sudan → Chad, alleged
    Sudan said it had attacked Chad. | ASSAULT Sudan → Chad
    Libya accused Sudan of attacking Chad. | ACCUSE Libya → Sudan; ASSAULT Sudan → Chad, alleged
    Sudan denied that it had attacked Chad. | ASSAULT Sudan → Chad, denied
    Libya accused Sudan of attacking Chad. Sudan denied the accusation. | ACCUSE Libya → Sudan; ASSAULT Sudan → Chad, denied; REJECT Sudan → Libya
    Libya accused Sudan of sending weapons to Chad. Khartoum rejected the claim. | ACCUSE Libya → Sudan; AID Sudan → Chad, denied; REJECT Sudan → Libya
    Libya urged Sudan to release Chad's envoys. | REQUEST Libya → Sudan
    Sudan nearly attacked Chad. | ASSAULT Sudan → Chad, negated
    Sudan has attacked Chad. | ASSAULT Sudan → Chad
    William Ruto is due to meet Yoweri Museveni. | CONSULT William Ruto → Yoweri Museveni, planned
    Sudan will not join sanctions against Chad. | SANCTION Sudan → Chad, negated
    Sudan stopped short of condemning Chad. | ACCUSE Sudan → Chad, negated
    Denying that it had sent weapons to Chad, the United Arab Emirates said the report was baseless. | AID United Arab Emirates → Chad, denied
    Neither Kenya nor Uganda has attacked South Sudan. | ASSAULT Kenya → South Sudan, negated; ASSAULT Uganda → South Sudan, negated
    The United States has pledged no new weapons to Ukraine. | AGREE United States → Ukraine, negated
    """
}
