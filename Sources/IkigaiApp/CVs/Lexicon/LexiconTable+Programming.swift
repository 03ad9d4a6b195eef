extension LexiconTable {
  /// Programming, systems and networks.
  static let programming = """
    code; Python; python3, scripts Python, Python scripting, Python scripts, Jupyter, Jupyter Notebook, Anaconda
    code; Java; J2EE, JEE, Java EE, Java 8, Java 11, Java 17, JavaFX, JPA, JSF, JUnit, Mockito
    code; JavaScript; Java Script, ECMAScript, ES6, vanilla JS, Backbone.js, D3.js, Three.js, AJAX, \
    développement JavaScript
    code; TypeScript; Type Script
    code; C++; cpp
    code; C#; C Sharp, CSharp
    code?; C; langage C
    code?; R; RStudio, R Studio, ggplot2, tidyverse, langage R
    code?; Go; Golang
    code?; Swift; SwiftUI
    code?; Rust
    code; PHP; PHP7, PHP8, PHP 8, PHP 7, PHP objet, PHPUnit
    code; Ruby; JRuby
    code; Ruby on Rails; RoR
    code; Kotlin; Jetpack Compose
    code^; Scala
    code; Perl
    code; COBOL
    code; Fortran
    code; Dart
    code; VBA; Visual Basic, macros Excel, Excel macros, macros VBA, développement de macros, programmation VBA, \
    VBA macros
    code; MATLAB; Simulink
    code; .NET; dotnet, ASP.NET, .NET Core, VB.NET, Entity Framework, Blazor, WPF, WinForms, .NET Framework
    code; SQL; langage SQL, SQLite, requêtes SQL, SQL queries, requêtage SQL, requêtes en SQL, writing queries, \
    écriture de requêtes
    code; MySQL; MariaDB
    code; PostgreSQL; Postgres, PostGIS
    code; SQL Server; T-SQL, Microsoft SQL Server, SSMS
    code; PL/SQL; Oracle Database, base de données Oracle, procédures stockées, stored procedures, Oracle SQL, \
    Oracle 11g, Oracle 12c, Oracle 19c
    code; NoSQL; Cassandra, Redis, DynamoDB, Couchbase, CouchDB, Neo4j, Firestore
    code; MongoDB; Mongo
    code; Elasticsearch; Kibana, ELK, Elastic Search, Logstash, ELK Stack, OpenSearch, Elastic Stack
    code*; Bases de données; databases, database design, modélisation de données, SGBD, SGBDR, RDBMS, \
    relational databases, bases de données relationnelles, conception de bases de données, modèle de données, \
    data modelling, data modeling, modèle conceptuel de données
    code; HTML; HTML5, XHTML
    code; CSS; CSS3, flexbox, CSS Grid, feuilles de style
    code; Sass; SCSS
    code; Tailwind CSS; Tailwind
    code; Bootstrap
    code; jQuery
    code^; React; ReactJS, React.js, Redux, MobX, React Query, React hooks
    code; React Native
    code; Next.js; NextJS
    code; Angular; AngularJS, RxJS, NgRx, Angular 2
    code; Vue.js; VueJS, Nuxt, Vuex, Pinia, Nuxt.js, Vue 3
    code; Svelte
    code; Node.js; NodeJS, Express.js, NestJS, ExpressJS, Nest.js
    code; Django
    code^; Flask; FastAPI
    code?; Spring; Spring Boot, Hibernate, Spring Framework, Spring MVC, Spring Batch, Spring Security, Spring Cloud
    code; Symfony
    code; Laravel
    code; Qt
    code; Unity; Unity 3D
    code; Unreal Engine
    code; API REST; REST API, RESTful, API RESTful, REST APIs, web services, services web, webservices, \
    développement d’API, API development, API design, conception d’API, RESTful API, RESTful APIs, API integration, \
    intégration d’API, REST services
    code; GraphQL
    code; Microservices; architecture microservices, micro-services, microservice architecture
    code; Git; Gitflow, Git Flow
    code; GitHub; GitHub Actions
    code; GitLab; GitLab CI
    code; Docker; Docker Compose, Podman, conteneurisation, containerisation, containerization, Docker Swarm, \
    conteneurs Docker
    code; Kubernetes; k8s, OpenShift, Helm charts, EKS, AKS, GKE
    code; Linux; Unix, Debian, Ubuntu, Red Hat, CentOS, RHEL, RedHat, serveurs Linux, Linux servers, Rocky Linux, \
    SUSE
    code; Windows Server; serveurs Windows, administration Windows
    code; Active Directory; GPO, group policy, Azure AD, Entra ID, LDAP, stratégies de groupe
    code; VMware; vSphere, ESXi, VMware ESXi, vCenter
    code*; Virtualisation; virtualization, Proxmox, Hyper-V, VirtualBox, KVM, Citrix, XenServer, Nutanix, \
    machines virtuelles, virtual machines
    code; Bash; shell script, scripts shell, shell scripting
    code; PowerShell; scripts PowerShell, PowerShell scripting
    code; DevOps; DevSecOps, GitOps, site reliability engineering
    code; Intégration continue; CI/CD, continuous integration, Jenkins, déploiement continu, Azure DevOps, \
    pipelines CI, CircleCI, Travis CI, TeamCity, ArgoCD, Argo CD, continuous delivery, continuous deployment, \
    livraison continue, automated deployment, automatisation des déploiements
    code; Ansible; SaltStack
    code; Terraform; infrastructure as code, CloudFormation, Pulumi, IaC
    code; Prometheus; Grafana, Datadog, Dynatrace, New Relic, Splunk
    code; AWS; Amazon Web Services, EC2, AWS Lambda, CloudWatch
    code; Azure; Microsoft Azure, Azure Functions, Azure Cloud
    code; Google Cloud; Google Cloud Platform, GCP
    code; Cybersécurité; cybersecurity, sécurité informatique, information security, \
    sécurité des systèmes d’information, cyber security, cyber-sécurité, sécurité des réseaux, network security, \
    cyberdéfense, cyberattaques, sécurité des SI, IT security, cyber threats, cybermenaces
    code; Tests d’intrusion; penetration testing, pentest, pentesting, Metasploit, Burp Suite, Kali Linux, \
    ethical hacking, hacking éthique, penetration tests
    code; ISO 27001; ISO 27005, ISO 27002, EBIOS, EBIOS RM, NIST
    code; Administration réseau; administration systèmes et réseaux, network administration, réseaux informatiques, \
    network management, network configuration, configuration réseau, gestion de réseau, LAN, WLAN, \
    infrastructure réseau, network infrastructure, configuring networks
    code; Administration système; system administration, administration de serveurs, gestion de serveurs, \
    server administration, server management, configuration de serveurs, installation de serveurs, sysadmin
    code; Cisco; CCNA, CCNP, Cisco IOS, routeurs Cisco, Meraki, Packet Tracer
    code; TCP/IP; DNS, DHCP, VPN, protocoles réseau, adressage IP, IPv6, OSPF, BGP, subnetting, network protocols, \
    SSH
    code; Support informatique; IT support, support utilisateurs, help desk, helpdesk, assistance informatique, \
    support technique, technical support, IT service desk, service desk, assistance aux utilisateurs, \
    assistance utilisateurs, support aux utilisateurs, user support, desktop support, first line support, \
    second line support, support N1, support N2, support niveau 1, support niveau 2, helping users, end-user support, \
    application support, support applicatif
    code; Maintenance informatique; dépannage informatique, computer repair, maintenance de PC, PC repair, \
    réparation d’ordinateurs, hardware maintenance, computer maintenance, maintenance du parc informatique, \
    montage de PC, assemblage de PC, maintenance matérielle, laptop repair, réparation de smartphones, phone repair, \
    repairing computers, dépannage de PC, maintenance de matériel informatique
    code; GLPI; ServiceNow, OCS Inventory, EasyVista, Jira Service Management
    code; ITIL; ITIL v4, ITIL v3, ITSM, IT service management
    code; Tests logiciels; software testing, tests automatisés, test automation, tests unitaires, unit testing, \
    tests fonctionnels, functional testing, tests de non-régression, regression testing, tests d’intégration, \
    integration testing, manual testing, tests manuels, test cases, cas de test, plan de test, test plans, \
    cahier de tests, QA testing, ISTQB, automated testing, automatisation des tests, automated tests, \
    user acceptance testing, UAT, recette fonctionnelle, tests de recette, tests d’acceptation, acceptance testing, \
    campagnes de tests, unit tests, end-to-end tests, scénarios de test, test scenarios, test scripts, smoke testing
    code; Selenium; Cypress, Playwright, Robot Framework, Appium, Katalon, WebdriverIO
    code; Développement web; web development, développement de sites web, création de sites web, \
    création de sites internet, website development, web application development, développement d’applications web, \
    conception de sites web, réalisation de sites internet, building websites, website design, intégration web, \
    développement de sites internet, site internet vitrine, web applications, applications web, website creation
    code; Développement mobile; mobile development, Android, iOS, Flutter, applications mobiles, mobile apps, \
    mobile applications, développement Android, développement iOS, Xamarin, Android Studio, Xcode, app development
    code; Développement logiciel; software development, software engineering, génie logiciel, \
    développement d’applications, application development, développement informatique, conception logicielle, \
    software design, développement applicatif, conception d’applications, développement de fonctionnalités, \
    developing software, développement d’outils internes, feature development, software delivery
    code; Algorithmique; algorithms, algorithmes
    code; Programmation orientée objet; object-oriented programming, POO, programmation objet, OOP, \
    object oriented design, conception orientée objet, POO Java
    code; UML; Merise, diagrammes de classes, diagrammes UML, SysML, BPMN
    code; Architecture logicielle; software architecture, design patterns, clean architecture, \
    hexagonal architecture, architecture hexagonale, patrons de conception, domain-driven design, DDD, system design, \
    architecture technique, solution architecture, architecture applicative, SOA, MVC, conception technique, \
    technical design
    code; LaTeX
    code; Développement front-end; front-end development, frontend development, développement front, \
    développement frontend
    code; Développement back-end; back-end development, backend development, développement back, \
    développement backend
    code; Développement full-stack; full-stack development, full stack, fullstack, développement fullstack
    code; Programmation informatique; computer programming, programmation web, software programming, \
    langages de programmation, programming languages
    code; Intégration HTML; intégration HTML CSS, intégration de maquettes, HTML integration, newsletter HTML, \
    intégration d’emails, HTML emails
    code; Responsive design; responsive web design, sites responsives, design responsive, mobile-first
    code; Revue de code; code review, relecture de code, peer review of code, reviewing code, reviewed code
    code; Correction de bugs; bug fixing, debugging, débogage, débugage, débuggage, bug fixes, \
    correction d’anomalies, résolution de bugs, resolving bugs, fixing bugs, fixed bugs
    code; Suivi d’anomalies; bug tracking, defect tracking, suivi des bugs, bug reports, defect management, \
    rapports de bugs, Bugzilla
    code; Refactoring; refactorisation, code refactoring, refonte du code, refactored, legacy code, dette technique, \
    technical debt
    code; Clean code; principes SOLID, SOLID principles, qualité du code, code quality, \
    bonnes pratiques de développement, coding standards, software craftsmanship
    code; TDD; test-driven development, behaviour-driven development, behavior-driven development
    code; Pair programming; programmation en binôme, mob programming
    code; Maintenance applicative; maintenance évolutive, maintenance d’applications, application maintenance, \
    software maintenance, maintien en condition opérationnelle, maintenance corrective et évolutive, \
    maintenance logicielle
    code; Maintenance de sites web; maintenance de site internet, website maintenance, administration de site web
    code; Optimisation des performances; performance optimisation, performance optimization, performance tuning, \
    optimisation de requêtes, query optimisation, query optimization, load balancing, optimisation du code
    code; Tests de performance; performance testing, load testing, tests de charge, JMeter, Gatling, LoadRunner
    code*; Postman; SoapUI
    code; Swagger; OpenAPI
    code; SonarQube; SonarLint, analyse statique de code, static code analysis
    code; ESLint; Webpack, npm, Gulp
    code; Maven; Gradle, Apache Maven
    code; Jest; pytest, Vitest
    code; SVN; Subversion, contrôle de version, version control, gestion de versions, versioning
    code; Bitbucket
    code; Visual Studio Code; VS Code, Visual Studio, VSCode
    code; IntelliJ IDEA; IntelliJ, PyCharm, PhpStorm, WebStorm, NetBeans
    code^; Eclipse; Eclipse IDE
    code; Spécifications fonctionnelles; functional specifications, spécifications techniques, \
    technical specifications, rédaction de spécifications, cahier des charges fonctionnel, software requirements, \
    SFD, rédaction de cahiers des charges, requirements gathering
    code; AMOA; MOA, assistance à maîtrise d’ouvrage, maîtrise d’ouvrage informatique
    code; Apache Kafka; Kafka, RabbitMQ, ActiveMQ, message queues
    code^; Apache; Nginx, Tomcat, serveur web, web server, IIS, Apache Tomcat, JBoss, WebLogic, WebSphere, HAProxy
    code; Firebase; Supabase
    code; Cloud computing; cloud, informatique en nuage, cloud services, cloud infrastructure, infrastructure cloud, \
    OVH, Heroku, OpenStack, serverless, SaaS, migration cloud, cloud migration
    code; Hébergement web; web hosting, noms de domaine, cPanel, Plesk, domain names, FTP, hébergement de sites
    code; Low-code; no-code, Bubble.io, OutSystems, WinDev, WebDev PC Soft, WLangage
    code; RPA; UiPath, Blue Prism, robotic process automation, Automation Anywhere
    code; Blockchain; smart contracts, Solidity, Ethereum
    code; Objets connectés; IoT, Internet of Things, internet des objets, LoRaWAN, MQTT
    code; Raspberry Pi; ESP32, microcontrôleurs, microcontrollers, STM32
    code; Programmation système; assembly language, RTOS, temps réel embarqué, logiciel embarqué, embedded software, \
    firmware, FreeRTOS, drivers Linux
    code; VHDL; FPGA, Verilog
    code; ABAP; SAP ABAP, SAP Fiori
    code; Salesforce Apex; Apex Salesforce, Visualforce
    code; AS/400; RPG IV, IBM i, AS400, JCL, mainframe, z/OS
    code; Haskell; OCaml, Erlang, Clojure, programmation fonctionnelle, functional programming
    code; Lua; Luau, Roblox Studio
    code^; Delphi; Object Pascal, Turbo Pascal
    code; Groovy; Grails
    code; Objective-C; Cocoa Touch, UIKit
    code; Godot; Godot Engine, GameMaker, Pygame, Construct 3, RPG Maker
    code; Développement de jeux vidéo; game development, programmation de jeux, game programming, jeux vidéo Unity, \
    gameplay programming, développement de jeux, moteur de jeu, game engine
    code; Réalité virtuelle; virtual reality, réalité augmentée, augmented reality, WebXR, casques VR, ARKit
    code; OpenGL; WebGL, Vulkan, DirectX, HLSL, GLSL, shaders
    code; Calcul parallèle; CUDA, OpenMP, HPC, calcul haute performance, high performance computing, multithreading, \
    parallel computing
    code; Gestion de parc informatique; parc informatique, asset inventory IT, IT asset management, \
    inventaire du parc informatique, computer fleet, gestion du matériel informatique, hardware inventory, \
    matériel informatique, IT equipment
    code; Gestion d’incidents; incident management, résolution d’incidents, traitement des incidents, \
    incident resolution, diagnostic d’incidents, incidents informatiques, résolution de pannes informatiques, \
    résolution des problèmes informatiques, IT issues, technical issues, diagnostic de pannes informatiques, \
    problem management
    code; Installation de postes; installation de postes de travail, préparation de postes, workstation setup, \
    configuration de postes, déploiement de postes, masterisation, workstation installation, PC setup, \
    imaging of computers, computer imaging, postes de travail informatiques, configuration de PC, \
    installation d’ordinateurs, configuration d’ordinateurs, setting up computers, setting up workstations, \
    configuration des postes de travail, device provisioning, laptop setup
    code; Installation de logiciels; software installation, déploiement de logiciels, \
    installation de systèmes d’exploitation, installing software, software deployment, mise à jour de logiciels, \
    software updates, installation logicielle, paramétrage de logiciels, software configuration, \
    operating system installation
    code; Prise en main à distance; télémaintenance, remote support, TeamViewer, AnyDesk, \
    télé-assistance informatique, remote desktop, assistance à distance, remote assistance, support à distance, \
    bureau à distance
    code; Sauvegardes informatiques; Veeam, backup management, gestion des sauvegardes, data backup, backups, \
    plan de sauvegarde, sauvegarde de données, sauvegarde et restauration, backup and recovery, Acronis, \
    restauration de données, data recovery, récupération de données
    code; Pare-feu; firewall, Fortinet, pfSense, Palo Alto, FortiGate, Stormshield, Sophos, Check Point firewall, \
    règles de pare-feu, WatchGuard
    code; Routage; routing and switching, commutation réseau, VLAN, routeurs, HP Aruba, MikroTik, Juniper, \
    configuration de switchs, configuration de routeurs
    code; Wi-Fi; réseaux sans fil, bornes Wi-Fi, wireless networks, wireless networking, UniFi Ubiquiti, \
    installation Wi-Fi
    code; Réseaux d’entreprise; SD-WAN, MPLS, WAN
    code; Supervision informatique; Nagios, Zabbix, Centreon, supervision réseau, network monitoring, \
    system monitoring, supervision d’infrastructure, PRTG, server monitoring, supervision des systèmes, \
    monitoring systèmes, supervision de serveurs, monitoring of servers
    code; Wireshark; Nmap, analyse de trames
    code; SIEM; QRadar, EDR, Wazuh, CrowdStrike, Microsoft Sentinel, security operations, threat hunting, \
    threat intelligence, threat detection, détection d’intrusion, intrusion detection, IDS IPS, security monitoring
    code; Réponse à incidents de sécurité; incident response, réponse aux incidents, digital forensics, \
    analyse forensique, security incidents, gestion des incidents de sécurité, malware analysis, CERT CSIRT, \
    computer forensics
    code; Gestion des vulnérabilités; vulnerability assessment, vulnerability management, scan de vulnérabilités, \
    OWASP, Nessus, Qualys, vulnerability scanning, analyse de vulnérabilités, OpenVAS
    code; Politique de sécurité informatique; PSSI, SMSI, ISMS, gouvernance SSI, \
    politique de sécurité des systèmes d’information, information security policy, audit de sécurité informatique, \
    security audits, ANSSI, GRC cybersécurité, SOC 2, NIS 2
    code; Sensibilisation à la cybersécurité; security awareness, sensibilisation au phishing, \
    sensibilisation à la sécurité informatique, phishing simulations, campagnes de phishing, cybersecurity awareness
    code; Gestion des identités et des accès; identity and access management, IAM, gestion des comptes utilisateurs, \
    user account management, création de comptes utilisateurs, gestion des droits d’accès informatiques, SSO, Okta, \
    gestion des droits utilisateurs, user accounts, CyberArk, multi-factor authentication, password resets, \
    réinitialisation de mots de passe, access rights management, comptes utilisateurs
    code; Cryptographie; cryptography, chiffrement, encryption, PKI, certificats SSL, OpenSSL
    code; Antivirus; endpoint protection, protection antivirus, Kaspersky, Bitdefender, \
    désinfection de virus informatiques, suppression de virus, virus removal
    code; Gestion de terminaux mobiles; Microsoft Intune, Intune, SCCM, MDM, Jamf, mobile device management, MECM, \
    endpoint management, flotte mobile, AirWatch
    code; Administration Microsoft 365; administration Office 365, Exchange Online, Microsoft Exchange, \
    Exchange Server, Office 365 administration, administration de messagerie, Microsoft 365 administration, \
    messagerie Exchange
    code^; Windows; Windows 10, Windows 11, environnement Windows, système Windows, Microsoft Windows, Windows XP, \
    Windows 7
    code; macOS; Mac OS, OS X, environnement Mac, Mac OSX, environnement Apple
    code; Systèmes d’exploitation; operating systems
    code; Stockage informatique; SAN NAS, NAS, NetApp, Synology, baies de stockage, storage arrays
    code; Gestion des correctifs; patch management, WSUS, mises à jour de sécurité, security patches
    code; Migration informatique; data migration, migration de données, migration de serveurs, server migration, \
    system migration, migration de systèmes, database migration, migration de bases de données, reprise de données, \
    migration Windows
    code; Administration de bases de données; DBA, administration SGBD, Oracle RAC, RMAN
    code; Téléphonie IP; VoIP, ToIP, Asterisk, voice over IP, Alcatel OXE, 3CX, SIP trunk, IPBX, PABX, \
    téléphonie d’entreprise, IP telephony
    code*; Télécommunications; telecoms, 4G 5G, réseaux mobiles, faisceaux hertziens, antennes relais, \
    réseaux télécoms, GSM UMTS LTE
    code; Câblage réseau; network cabling, baie de brassage, brassage réseau, câblage informatique, \
    structured cabling, câblage RJ45, RJ45, patch panels, Cat6, câblage structuré, data cabling
    code; Centres de données; data centre, data center, datacenter, datacentre, rack servers, salle serveurs, \
    racking and stacking
    code; Installation d’imprimantes; configuration d’imprimantes, printer support, maintenance d’imprimantes, \
    printer maintenance, imprimantes réseau, printer setup, périphériques informatiques, serveur d’impression, \
    dépannage d’imprimantes
    code*; Hardware; PC hardware, composants informatiques, computer hardware, remplacement de composants, \
    hardware repair, hardware troubleshooting, CompTIA A+
    code; Médiation numérique; inclusion numérique, digital inclusion, ateliers numériques, \
    accompagnement au numérique, accompagnement numérique, aide aux démarches en ligne, conseil numérique, \
    digital literacy, éducation aux médias, media literacy, lutte contre la fracture numérique, \
    accompagnement aux usages numériques, computer literacy training, aide numérique
    code; Certification CompTIA; CompTIA Security+, CompTIA Network+, CISSP, OSCP, CISM, CISA
    code; TOGAF; architecture d’entreprise, enterprise architecture, ArchiMate, urbanisation des SI, \
    urbanisation du système d’information, cartographie applicative
    code; Systèmes d’information; information systems, gestion des systèmes d’information, pilotage du SI, \
    gouvernance des SI, IT governance, schéma directeur informatique, COBIT, IT management, \
    gestion de projets informatiques, IT project management, projets informatiques, IT projects, \
    gestion de projet web, gestion de projet digital, chefferie de projet informatique
    code; Intégration ERP; paramétrage ERP, paramétrage SAP, SAP ABAP HANA, ERP configuration
    code; Mise en production; déploiement d’applications, application deployment, release management, \
    gestion des mises en production, deployments to production, déploiement en production, production deployment, \
    déploiement applicatif, gestion de releases, software releases
    code; Exploitation informatique; Control-M, ordonnancement de traitements, pupitrage, IT operations, \
    production informatique, job scheduling, traitements batch, batch processing, VTOM, Dollar Universe, \
    astreintes informatiques
    code; Veille technologique; technology watch, veille technique, technological watch, technology monitoring, \
    veille informatique
    code; Open source; logiciels libres, free software, contributions open source
    code; SLA; gestion des SLA, service level agreements, niveaux de service
    code; Cérémonies agiles; Scrum Kanban SAFe, daily meetings Scrum, cérémonies Scrum, agile ceremonies, \
    rituels agiles, sprint reviews
    code; Cahier des charges; cahier des charges technique, technical brief
    code; Achats informatiques; IT procurement, gestion de licences logicielles, licence management, \
    software asset management, software licensing, license management, achats IT, gestion des licences, \
    gestion de fournisseurs informatiques, software licences
    code; Green IT; éco-conception web, numérique responsable, sobriété numérique, éco-conception numérique
    code; Chiffrage de projets informatiques; chiffrage de charges, effort estimation, estimation de charges, \
    planning poker, story points
    code; Géolocalisation; Google Maps API, Leaflet.js, Mapbox, OpenLayers, OpenStreetMap
    code; Progressive web app; PWA, progressive web apps, single page applications
    code; Animations web; GSAP, CSS animations, animations CSS, Lottie
    code; OAuth; JWT, OAuth2, Keycloak, OAuth 2.0, OpenID Connect, SAML
    code; Systèmes distribués; distributed systems, haute disponibilité, high availability, scalabilité, \
    scalable systems, event-driven architecture
    code; XML; XSLT, JSON, YAML, XSD, XPath, formats d’échange, EDI, EDIFACT
    code; Expressions régulières; regex, regular expressions
    code; Interopérabilité; HL7, FHIR, interfaces HL7, interoperability, system integration, intégration de systèmes, \
    data exchange
    code; Structures de données; data structures, complexité algorithmique
    code; Robot conversationnel; Dialogflow, conversational AI, Botpress
    code; ROS; ROS2, Robot Operating System, Gazebo ROS
    code; LabVIEW; TestStand, National Instruments
    code; Formation au développement; coding workshops, teaching coding, ateliers de programmation, \
    initiation à la programmation, ateliers de code, programmation Scratch, Scratch Jr, coding clubs, code clubs, \
    enseignement de l’informatique, teaching programming
    code; Encadrement technique; technical leadership, mentorat de développeurs, mentoring developers, \
    encadrement de développeurs, mentoring junior developers, mentored junior developers, technical mentoring
    code; Tests matériels; burn-in testing, essais électroniques, bancs de test logiciels, hardware testing, \
    hardware in the loop
    """
}
