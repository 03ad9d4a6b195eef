extension LexiconTable {
  /// Office work and its programs.
  static let office = """
    bureautique^; Excel; Microsoft Excel, MS Excel, Excel avancé, advanced Excel, VLOOKUP, RECHERCHEV, XLOOKUP, \
    formules Excel, Excel formulas, recherche V, fonctions Excel, tableaux Excel, Excel spreadsheets, fichiers Excel
    bureautique; Tableur; spreadsheets, feuilles de calcul
    bureautique; Power Query
    bureautique; Power Pivot
    bureautique; Tableaux croisés dynamiques; pivot tables, TCD
    bureautique^; Word; Microsoft Word, MS Word
    bureautique; Traitement de texte; word processing, Word processor
    bureautique; PowerPoint; Power Point, MS PowerPoint
    bureautique; Présentations et diaporamas; diaporamas, slide decks, création de présentations, \
    supports de présentation, conception de présentations, slide design
    bureautique; Keynote
    bureautique; Google Slides
    bureautique?; Access
    bureautique; Microsoft Access; MS Access
    bureautique^; Outlook; Microsoft Outlook, MS Outlook
    bureautique; SharePoint
    bureautique; OneDrive
    bureautique; Microsoft Teams; MS Teams
    bureautique; Pack Office; Microsoft Office, MS Office, suite Office, Office 365, Microsoft 365, suite Microsoft, \
    Microsoft Office Suite, Microsoft suite, Microsoft packages, Office pack, M365, O365, \
    Microsoft Word Excel PowerPoint, Office 2016, Office 2019, MS Office Suite, logiciels Office, outils Office
    bureautique; Suite bureautique; Office suite
    bureautique; Google Workspace; G Suite, Google Suite, suite Google, Google Apps
    bureautique; Google Docs
    bureautique; Google Sheets
    bureautique; Google Drive
    bureautique; Google Forms
    bureautique; Google Agenda; Google Calendar
    bureautique; Gmail
    bureautique; Google Apps Script; Apps Script
    bureautique; LibreOffice; Libre Office, LibreOffice Calc, LibreOffice Writer
    bureautique; OpenOffice; Open Office
    bureautique; Bureautique; office software, outils bureautiques, logiciels de bureautique, \
    maîtrise de l’outil informatique, computer literacy, IT literate, computer literate, IT literacy, \
    basic computer skills
    bureautique; Certification PCIE; PCIE, ECDL, ICDL
    bureautique; Certification TOSA; TOSA
    bureautique?; Notion
    bureautique?; Slack
    bureautique?; Zoom
    bureautique*; Secrétariat; secretarial skills, travaux de secrétariat, secretarial duties, secretarial support, \
    secretarial work, tenue du secrétariat, gestion du secrétariat, secretarial services
    bureautique; Assistanat de direction; executive assistance, executive support, assistance de direction, \
    secrétariat de direction, PA support, PA duties, executive secretarial
    bureautique; Gestion administrative; administrative management, tâches administratives, suivi administratif, \
    administrative support, administrative tasks, administrative duties, admin support, admin duties, clerical work, \
    clerical duties, clerical support, office administration, general administration, travaux administratifs, \
    traitement administratif, gestion administrative courante, support administratif, assistance administrative, \
    démarches administratives
    bureautique; Saisie de données; data entry, saisie informatique, saisir les données, saisie des dossiers, \
    inputting data, data input, entered data, entering data, saisie des commandes, saisie des formulaires, \
    data capture
    bureautique; Dactylographie; touch typing, frappe rapide, typing, frappe de documents, frappe de courriers, \
    frappe au clavier, wpm, words per minute, keyboard skills, keyboarding
    bureautique; Prise de notes; note taking, minute taking, taking minutes, took minutes, minuting meetings, \
    prise de notes rapide
    bureautique; Sténographie; shorthand
    bureautique; Prise de rendez-vous; appointment scheduling, gestion des rendez-vous, booking appointments, \
    booked appointments, scheduling appointments, scheduled appointments, appointment booking, appointment setting, \
    prendre les rendez-vous, planification des rendez-vous, fixer les rendez-vous, making appointments
    bureautique*; Orthographe; maîtrise de l’orthographe, spelling and grammar
    bureautique; Gestion des appels; call handling, prise d’appels, gestion des appels téléphoniques, \
    answering phones, answered phones, answering telephones, answering calls, réception des appels, \
    filtrage des appels, filtrage téléphonique, filtering calls, screening calls, screened calls, telephone calls, \
    call screening, traitement des appels, transfert des appels, incoming calls, inbound calls, appels entrants, \
    appels sortants, outbound calls, phone etiquette, telephone etiquette, répondre au téléphone, answered calls, \
    émission d’appels
    bureautique; Comptes rendus; rédaction de comptes rendus, meeting minutes, rédaction de procès-verbaux, \
    procès-verbaux, rédaction des PV, compte rendu de réunion, drafting minutes, writing minutes
    bureautique; Rédaction administrative; rédaction de courriers, courriers administratifs, business correspondence, \
    rédiger les courriers, rédaction de lettres, rédaction de mails, rédaction d’e-mails, rédaction de notes, \
    notes de service, rédaction de documents administratifs, rédaction de correspondances, \
    correspondance administrative, drafting correspondence, drafted correspondence, drafting letters, letter writing, \
    rédaction professionnelle, business writing, handling correspondence, rédaction de notes de synthèse
    bureautique; Gestion d’agendas; diary management, calendar management, tenue d’agenda, gérer l’agenda, \
    tenir l’agenda, managing diaries, managed diaries, managing calendars, managed calendars, \
    complex diary management, diary coordination, calendar coordination, gestion d’agenda partagé, \
    gestion d’emploi du temps, gestion des plannings et agendas, coordination des agendas
    bureautique; Gestion du courrier; tri du courrier, mail handling, traitement du courrier, courrier entrant, \
    courrier sortant, courriers entrants et sortants, incoming mail, outgoing mail, incoming post, outgoing post, \
    mail sorting, sorting mail, opening mail, distribution du courrier, enregistrement du courrier, affranchissement, \
    affranchissement du courrier, franking, mise sous pli, réception du courrier, mail distribution, post handling, \
    franking machine, machine à affranchir, ouverture du courrier, courrier arrivée, courrier départ
    bureautique; Organisation de déplacements; travel arrangements, travel booking, organisation de voyages, \
    organisation des déplacements professionnels, réservation de billets, réservations de voyages, booking travel, \
    booked travel, travel coordination, arranging travel, arranged travel, travel management, travel itineraries, \
    préparation des déplacements, déplacements professionnels, gestion des déplacements, réservation de transport, \
    réservation d’hôtels, booking hotels, booking flights, travel logistics, travel and accommodation
    bureautique; Organisation de réunions; meeting organisation, meeting organization, préparation de réunions, \
    planification de réunions, arranging meetings, arranged meetings, organising meetings, organised meetings, \
    organizing meetings, scheduling meetings, scheduled meetings, meeting scheduling, meeting coordination, \
    meeting preparation, organiser les réunions, préparer les réunions, réservation de salles, room bookings, \
    booking meeting rooms, meeting room bookings, organisation de séminaires, ordre du jour, meeting agendas, \
    preparing agendas, séminaires d’entreprise, corporate events, événements d’entreprise
    bureautique; Accueil du public; accueil physique, reception duties, front desk, accueil des visiteurs, \
    accueil des clients et visiteurs, accueillir les visiteurs, accueillir le public, greeting visitors, \
    greeted visitors, greeting guests, welcoming visitors, welcomed visitors, welcoming guests, visitor management, \
    accueil et orientation, accueil et orientation du public, accueil des usagers, accueillir les usagers, \
    orientation des visiteurs, reception desk, manning reception, front-of-house reception, meeting and greeting, \
    meet and greet, accueil physique et téléphonique, badges visiteurs, visitor badges, reception cover, \
    front desk operations
    bureautique; Accueil téléphonique; standard téléphonique, *switchboard, telephone reception, gestion du standard, \
    tenue du standard, standard multilignes, multi-line phone, multi-line telephone, switchboard operation, \
    permanence téléphonique, telephone skills, telephone manner, *autocommutateur
    bureautique; Archivage; *filing, archiving, classement, classement et archivage, archiver les dossiers, \
    archivage de documents, archivage des dossiers, archivage électronique, classer les documents, \
    classement des documents, classement des dossiers, filing systems, filing documents, filed documents, \
    document filing, electronic filing, paper filing, archives management, gestion des archives, tenue des archives, \
    classement alphabétique, plan de classement, archived documents
    bureautique; Gestion documentaire; records management, document management, GED, \
    gestion électronique de documents, document control, records keeping, recordkeeping, maintaining records, \
    maintained records, file management, gestion de documents, maintenance of records, record maintenance, \
    controlled documents, DMS
    bureautique; M-Files
    bureautique; DocuWare
    bureautique*; Alfresco
    bureautique; Laserfiche
    bureautique*; Transcription; audio typing, digital dictation, audio transcription, transcribing, retranscription, \
    copy typing, frappe de comptes rendus, dictée numérique, transcription audio, transcribed, frappe au kilomètre
    bureautique; Dragon NaturallySpeaking; Dragon Dictate
    bureautique; Frappe de comptes rendus médicaux; frappe de courriers médicaux, medical transcription, \
    comptes rendus médicaux, comptes rendus opératoires, medical typing, clinic letters
    bureautique; Numérisation de documents; document scanning, scanning documents, scanned documents, *numérisation, \
    numériser les documents, scan de documents, numérisation des dossiers, *dématérialisation, \
    dématérialisation de documents, *digitisation, *digitization, numérisation documentaire, numérisation d’archives, \
    digitisation of documents, digitization of records, scannage de documents
    bureautique; Vidéocodage
    bureautique; Reprographie; photocopying, photocopies, photocopier, reprographics, copying and scanning, \
    tirage de documents, reliure de documents, photocopieur
    bureautique; Fournitures de bureau; commande de fournitures, gestion des fournitures, ordering supplies, \
    ordered supplies, *stationery, ordering stationery, stationery orders, gestion du stock de fournitures, \
    achat de fournitures, office equipment, matériel de bureau
    bureautique; Gestion de bureau; office management, office manager duties, office operations, managing the office, \
    managed office, office coordination, vie de bureau, running of the office, day-to-day running of the office, \
    office services
    bureautique; Services généraux; facilities management, facility management, facilities coordination, \
    gestion des services généraux, moyens généraux, gestion des moyens généraux, facilities services, \
    workplace management, hard FM, moyens généraux et bâtiment, *multitechnique
    bureautique; Gestion des contrats de maintenance; maintenance contracts, service contracts, contrats d’entretien, \
    contrats de maintenance
    bureautique; Flotte automobile; fleet management, gestion de la flotte automobile, gestion de flotte, \
    parc automobile, gestion du parc automobile, company cars, flotte de véhicules, vehicle fleet, \
    fleet administration, gestion du parc de véhicules, gestion de parc, parc de véhicules
    bureautique; Gestion de dossiers; constitution de dossiers, suivi des dossiers, montage de dossiers, \
    traitement des dossiers, instruction de dossiers, instruire les dossiers, préparation de dossiers, \
    mise à jour des dossiers, ouverture de dossiers, tenue des dossiers, tenue à jour des dossiers, \
    gestion des dossiers clients, gestion des dossiers du personnel, maintaining files, file maintenance, case files, \
    constituer les dossiers, suivre les dossiers, file preparation, vérification de dossiers, complétude des dossiers
    bureautique; Mise en forme de documents; mise en page de documents, formatting documents, document formatting, \
    document preparation, preparing documents, prepared documents, producing documents, présentation de documents, \
    création de documents, édition de documents, document production, typing documents, typing letters, typed letters
    bureautique; Publipostage; mail merge, *mailing, mass mailing, bulk mailing, envoi en nombre, mailings papier
    bureautique; Gestion de base de données; mise à jour de base de données, database management, \
    database administration, database maintenance, maintaining databases, maintained databases, updating databases, \
    updated databases, database entry, mise à jour de fichiers, tenue de fichiers, mise à jour des fichiers clients, \
    base de données clients, data maintenance, tenir à jour les fichiers
    bureautique; Boîte mail partagée; gestion des mails, gestion des e-mails, gestion des emails, \
    gestion des courriels, traitement des mails, traitement des e-mails, traitement des courriels, \
    gestion de la boîte mail, email management, inbox management, email correspondence, email handling, email triage, \
    managing inboxes, managed inbox, shared inbox, shared mailbox, messagerie électronique, gestion de messagerie, \
    boîte mail, responding to emails, répondre aux mails
    bureautique; Tenue de registres; register keeping, maintaining registers, maintained registers, \
    mise à jour des registres, tenir les registres
    bureautique; Signature électronique; e-signature, electronic signature, parapheur électronique
    bureautique; DocuSign
    bureautique; Adobe Sign
    bureautique; Yousign
    bureautique; Visioconférence; video conferencing, videoconferencing, video conference, conference calls, \
    réunions à distance, virtual meetings, audioconférence, videoconference, Google Meet Zoom Teams
    bureautique; Google Meet
    bureautique; Webex
    bureautique; GoToMeeting
    bureautique*; Webinaires; *webinars, organisation de webinaires
    bureautique; Événements en ligne; événements hybrides, virtual events, événements virtuels
    bureautique; Livestorm
    bureautique; Adobe Acrobat; Acrobat Pro, PDF Acrobat
    bureautique; Adobe Acrobat Reader; Adobe Reader, Acrobat Reader
    bureautique; Édition de PDF; PDF editing, formulaires PDF
    bureautique; Outils collaboratifs; collaborative tools, collaboration tools, outils de travail collaboratif, \
    plateformes collaboratives, espaces partagés, espace collaboratif
    bureautique; Microsoft Planner; MS Planner
    bureautique; Outils de planification en ligne
    bureautique; Doodle
    bureautique; Calendly
    bureautique; Doctolib; Doctolib Pro
    bureautique; Monday.com
    bureautique; Todoist
    bureautique; ClickUp; Click Up
    bureautique; Airtable
    bureautique; Smartsheet
    bureautique; Coda.io
    bureautique; Basecamp
    bureautique; Wrike
    bureautique; OneNote; Microsoft OneNote
    bureautique; Evernote
    bureautique; Lotus Notes; IBM Notes
    bureautique; Lotus Domino
    bureautique; Microsoft Publisher; MS Publisher
    bureautique; Microsoft Visio; MS Visio, *Visio
    bureautique; Lucidchart
    bureautique; draw.io
    bureautique; Power Automate; Microsoft Power Automate
    bureautique; Power Apps; PowerApps
    bureautique; Microsoft Power Platform; Power Platform
    bureautique; Make.com
    bureautique; Microsoft Copilot; *Copilot
    bureautique; ChatGPT
    bureautique; Claude AI
    bureautique; Rédaction de prompts; prompt engineering
    bureautique; Gemini AI
    bureautique; Mistral AI
    bureautique; Zapier
    bureautique; Automatisation de tâches; task automation, automatisation de processus, workflow automation
    bureautique; n8n
    bureautique; Écriture de scripts; développement de scripts, automation scripts, scripts d’automatisation
    bureautique; Navigation internet; internet research, recherche sur internet, recherches internet, desk research, \
    web research, online research, recherche d’informations, information retrieval, web browsing
    bureautique; Logistique d’événements internes; organisation de conventions, organisation de colloques, \
    organisation de congrès, conference organisation, organising conferences, \
    organisation de séminaires et événements, seminar organisation, conference planning, logistique des réunions, \
    organisation de conférences, conference coordination, company events, team-building events, offsites, \
    team building
    bureautique; Secrétariat juridique; legal secretarial, legal secretarial support, legal typing, \
    legal administration, legal admin, assistanat juridique, secrétariat d’avocats
    bureautique; Secrétariat d’assemblées; board meetings, board papers, board packs, board administration, \
    conseil d’administration, préparation des conseils municipaux, conseil municipal, conseils municipaux, \
    assemblées générales, préparation des assemblées générales, annual general meeting, AGM, committee support, \
    committee servicing, secrétariat d’instances, trustee meetings, governance support, board support
    bureautique; Gestion des commandes internes; purchase orders, raising purchase orders, raised purchase orders, \
    purchase requisitions, bons de commande, bon de commande, établissement des bons de commande, demandes d’achat, \
    saisie des bons de commande, PO processing, raising POs, émission des bons de commande, engagement de dépenses
    bureautique; Gestion de petite caisse; petty cash, petite caisse, caisse d’avance, handling petty cash, \
    menues dépenses, régie d’avances, petty cash management
    bureautique; Interface entre services; interface avec les services, liaison interservices, \
    liaising with departments, liaising between departments, coordination interservices, \
    interdepartmental coordination, coordination entre services, cross-departmental coordination, \
    interdepartmental liaison, transmission des informations, diffusion de l’information, \
    circulation de l’information, relais d’information, transmission des messages, taking messages, took messages, \
    prise de messages, relaying messages, message taking
    bureautique; Renseignement du public; renseigner le public, renseigner les usagers, renseigner les visiteurs, \
    renseignement des usagers, information du public, information des usagers, renseignements téléphoniques, \
    answering enquiries, handling enquiries, handled enquiries, answering queries, responding to enquiries, \
    dealing with enquiries, public enquiries, general enquiries, telephone enquiries, customer enquiries, \
    customer inquiries, handling inquiries, answering inquiries, customer queries, dealing with queries, \
    résolution des demandes, réponse aux demandes, traitement des demandes, queries resolution, query resolution, \
    query handling, enquiry handling, email enquiries, demandes de renseignements, traiter les demandes
    bureautique; Relance de pièces; relance des pièces manquantes, pièces manquantes, collecte des pièces, \
    collecte des pièces justificatives, pièces justificatives, contrôle des pièces, vérification des pièces, \
    contrôle des pièces justificatives, supporting documents, chasing documents, collecting documents, \
    document collection, document verification, document checking, vérification des documents, \
    contrôle des documents, checking documents
    bureautique; Plis et colis; gestion des colis, courses administratives, courier services, arranging couriers, \
    réception des colis, lettres recommandées, envoi de colis, suivi des colis, handling parcels, parcel handling
    bureautique; Logiciels médicaux
    bureautique; HelloDoc
    bureautique; Weda
    bureautique; Medistory
    bureautique; Axisanté
    bureautique; EMIS Web; EMIS
    bureautique; SystmOne
    bureautique; Epic EHR; EPIC Systems, Epic EMR
    bureautique; Oracle Cerner; *Cerner
    bureautique*; Orbis
    bureautique; DxCare
    bureautique; Maincare
    bureautique; Easy médical
    bureautique; Hôpital Manager
    bureautique; NextGen Healthcare
    bureautique; eClinicalWorks
    bureautique; CPage
    bureautique; Mediboard
    bureautique; Meditech
    bureautique; Allscripts
    bureautique; athenahealth
    bureautique; Vision Anywhere
    bureautique; Présentations PowerPoint; PowerPoint presentations
    bureautique; Prezi
    bureautique*; Miro
    bureautique; Tableau blanc Mural; Mural collaboration
    bureautique; Klaxoon
    bureautique; Tableau blanc collaboratif
    bureautique; FigJam
    bureautique; Tenue de fichiers clients; updating records, updated records, updating client records
    bureautique; Gestion des clés et badges; key management, issuing badges, badge issuance
    bureautique; Attestations et certificats; délivrance d’attestations, rédaction d’attestations, \
    établissement d’attestations, certificats administratifs, issuing certificates, issued certificates
    bureautique; Maîtrise des logiciels; computer skills, outil informatique, IT skills, informatique bureautique, \
    digital skills
    bureautique; Coordination administrative; administrative coordination, coordonner les activités administratives, \
    administrative procedures, procédures administratives, administrative systems, formalités administratives, \
    organisation administrative
    bureautique; Aide administrative au public; démarches en ligne, aide aux formalités, completing forms, \
    filling in forms, processing forms, processed forms, form processing, processing applications, \
    processed applications, application processing, remplir les formulaires
    bureautique; Écrivain public; rédaction de courriers personnels, aide à la rédaction de courriers
    bureautique; Suivi d’échéances; tracking deadlines, gestion des échéances, échéanciers administratifs, \
    diary deadlines, suivi des échéanciers
    bureautique; Secrétariat commercial; sales support, assistance commerciale, assistanat commercial, \
    sales administration support, saisie des bons, soutien commercial
    bureautique; Secrétariat technique; assistance technique administrative, assistanat technique, \
    secrétariat scientifique
    bureautique; Assistanat RH; assistanat ressources humaines, HR assistance, soutien RH
    bureautique; Assistance virtuelle; virtual assistance, remote administration, télésecrétariat
    bureautique; Télétravail; remote working, working remotely, remote work
    """
}
