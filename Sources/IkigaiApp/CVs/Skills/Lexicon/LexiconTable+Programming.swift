extension LexiconTable {
  /// Programming, systems and networks.
  static let programming = """
    code; Python; python3, scripts Python, Python scripting, Python scripts
    code; Jupyter; Jupyter Notebook
    code; Anaconda
    code; Java; Java 8, Java 11, Java 17
    code; Java EE; J2EE, JEE
    code; JavaFX
    code; JPA
    code; JSF
    code; JUnit
    code; Mockito
    code; JavaScript; Java Script, ECMAScript, ES6, vanilla JS, développement JavaScript
    code; Backbone.js
    code; D3.js
    code; Three.js
    code; AJAX
    code; TypeScript; Type Script
    code; C++; *cpp
    code; C#; C Sharp, CSharp
    code?; C; langage C
    code?; R; langage R
    code; RStudio; R Studio
    code; ggplot2
    code; tidyverse
    code?; Go; Golang
    code?; Swift
    code; SwiftUI
    code?; Rust
    code; PHP; PHP7, PHP8, PHP 8, PHP 7, PHP objet
    code; PHPUnit
    code*; Ruby
    code; JRuby
    code; Ruby on Rails; *RoR
    code; Kotlin
    code; Jetpack Compose
    code^; Scala
    code; Perl
    code; COBOL
    code; Fortran
    code*; Dart
    code; VBA; macros Excel, Excel macros, macros VBA, développement de macros, programmation VBA, VBA macros
    code; Visual Basic
    code; MATLAB
    code; Simulink
    code; .NET; dotnet, .NET Core, .NET Framework
    code; ASP.NET
    code; VB.NET
    code; Entity Framework
    code; Blazor
    code; WPF
    code; WinForms
    code; SQL; langage SQL, requêtes SQL, SQL queries, requêtage SQL, requêtes en SQL, writing queries, \
    écriture de requêtes
    code; SQLite
    code; MySQL
    code; MariaDB
    code; PostgreSQL; Postgres
    code; PostGIS
    code; SQL Server; Microsoft SQL Server, SSMS
    code; T-SQL
    code; PL/SQL
    code; Oracle Database; base de données Oracle, Oracle SQL, Oracle 11g, Oracle 12c, Oracle 19c
    code; Procédures stockées; stored procedures
    code; NoSQL
    code; Apache Cassandra; *Cassandra
    code; Redis
    code; DynamoDB
    code; Couchbase
    code; CouchDB
    code; Neo4j
    code; Firestore
    code; MongoDB; Mongo
    code; Elasticsearch; Elastic Search
    code; Kibana
    code; Elastic Stack; ELK, ELK Stack
    code; Logstash
    code; OpenSearch
    code*; Bases de données; databases, database design, modélisation de données, SGBD, SGBDR, RDBMS, \
    relational databases, bases de données relationnelles, conception de bases de données, modèle de données, \
    data modelling, data modeling, modèle conceptuel de données
    code; HTML; HTML5
    code; XHTML
    code; CSS; CSS3, flexbox, CSS Grid, feuilles de style
    code*; Sass; SCSS
    code; Tailwind CSS; *Tailwind
    code*; Bootstrap
    code; jQuery
    code^; React; ReactJS, React.js, React hooks
    code; Redux
    code; MobX
    code; React Query
    code; React Native
    code; Next.js; NextJS
    code; Angular; AngularJS, Angular 2
    code*; RxJS
    code; NgRx
    code; Vue.js; VueJS, Vue 3
    code; Nuxt.js; Nuxt
    code; Vuex
    code; Pinia
    code; Svelte
    code; Node.js; NodeJS
    code; Express.js; ExpressJS
    code; NestJS; Nest.js
    code; Django
    code^; Flask
    code; FastAPI
    code?; Spring
    code; Spring Boot
    code; Hibernate
    code; Spring Framework; Spring MVC, Spring Batch, Spring Security, Spring Cloud
    code; Symfony
    code; Laravel
    code*; Qt
    code*; Unity; Unity 3D, jeux vidéo Unity
    code; Unreal Engine
    code; API REST; REST API, RESTful, API RESTful, REST APIs, RESTful API, RESTful APIs, REST services
    code; Services web; web services, webservices
    code; Développement d’API; API development, API design, conception d’API, API integration, intégration d’API
    code; GraphQL
    code; Microservices; architecture microservices, micro-services, microservice architecture
    code; Git; Gitflow, Git Flow
    code; GitHub
    code; GitHub Actions
    code; GitLab
    code; GitLab CI
    code; Docker; Docker Compose, Docker Swarm, conteneurs Docker
    code; Podman
    code; Conteneurisation; containerisation, containerization
    code; Kubernetes; k8s
    code; OpenShift
    code; Helm charts
    code; Amazon EKS; EKS
    code; Azure Kubernetes Service; AKS
    code; Google Kubernetes Engine; GKE
    code; Linux; serveurs Linux, Linux servers
    code; Unix
    code; Debian
    code; Ubuntu
    code; Red Hat Enterprise Linux; Red Hat, RHEL, RedHat
    code; CentOS
    code; Rocky Linux
    code; SUSE Linux; SUSE
    code; Windows Server; serveurs Windows, administration Windows
    code; Active Directory
    code; Stratégies de groupe; GPO, group policy
    code; Microsoft Entra ID; Azure AD, Entra ID
    code; LDAP
    code; VMware; vSphere, ESXi, VMware ESXi, vCenter
    code*; Virtualisation; virtualization, machines virtuelles, virtual machines
    code*; Proxmox
    code*; Hyper-V
    code*; VirtualBox
    code*; KVM
    code*; Citrix
    code*; XenServer
    code*; Nutanix
    code; Bash
    code; Scripts shell; shell script, shell scripting
    code; PowerShell; scripts PowerShell, PowerShell scripting
    code; DevOps
    code; DevSecOps
    code; GitOps
    code; Ingénierie de la fiabilité des sites; site reliability engineering
    code; Intégration continue; CI/CD, continuous integration, déploiement continu, pipelines CI, \
    continuous delivery, continuous deployment, livraison continue, automated deployment, \
    automatisation des déploiements
    code; Jenkins
    code; Azure DevOps
    code; CircleCI
    code; Travis CI
    code; TeamCity
    code; Argo CD; ArgoCD
    code; Ansible
    code; SaltStack
    code; Terraform
    code; Infrastructure as code
    code; AWS CloudFormation
    code; Pulumi
    code; Prometheus
    code; Grafana
    code; Datadog
    code; Dynatrace
    code; New Relic
    code; Splunk
    code; AWS; Amazon Web Services, EC2, AWS Lambda, CloudWatch
    code; Azure; Microsoft Azure, Azure Functions, Azure Cloud
    code; Google Cloud; Google Cloud Platform, GCP
    code; Cybersécurité; cybersecurity, sécurité informatique, information security, \
    sécurité des systèmes d’information, cyber security, cyber-sécurité, sécurité des réseaux, network security, \
    cyberdéfense, *cyberattaques, sécurité des SI, IT security, cyber threats, *cybermenaces
    code; Tests d’intrusion; penetration testing, pentest, pentesting, ethical hacking, hacking éthique, \
    penetration tests
    code; Metasploit
    code; Burp Suite
    code; Kali Linux
    code; ISO 27001
    code; ISO 27005
    code; ISO 27002
    code; EBIOS; EBIOS RM
    code; Référentiel NIST; NIST
    code; Administration réseau; administration systèmes et réseaux, network administration, réseaux informatiques, \
    network management, network configuration, configuration réseau, gestion de réseau, LAN, WLAN, \
    infrastructure réseau, network infrastructure, configuring networks
    code; Administration système; system administration, administration de serveurs, gestion de serveurs, \
    server administration, server management, configuration de serveurs, installation de serveurs, sysadmin
    code; Cisco; Cisco IOS, routeurs Cisco
    code; CCNA
    code; CCNP
    code; Cisco Meraki; Meraki
    code; Packet Tracer
    code; TCP/IP
    code; DNS
    code; DHCP
    code; VPN
    code; Protocoles réseau; network protocols
    code; Adressage IP; subnetting
    code; IPv6
    code; OSPF
    code; BGP
    code; SSH
    code; Support informatique; IT support, support utilisateurs, help desk, helpdesk, assistance informatique, \
    support technique, technical support, IT service desk, service desk, assistance aux utilisateurs, \
    assistance utilisateurs, support aux utilisateurs, user support, desktop support, first line support, \
    second line support, support N1, support N2, support niveau 1, support niveau 2, helping users, end-user support, \
    application support, support applicatif
    code; Maintenance informatique; dépannage informatique, computer repair, maintenance de PC, PC repair, \
    réparation d’ordinateurs, hardware maintenance, computer maintenance, maintenance du parc informatique, \
    montage de PC, assemblage de PC, maintenance matérielle, laptop repair, repairing computers, dépannage de PC, \
    maintenance de matériel informatique
    code; Réparation de smartphones; phone repair
    code; GLPI
    code; ServiceNow
    code; OCS Inventory
    code; EasyVista
    code; Jira Service Management
    code; ITIL; ITIL v4, ITIL v3
    code; Gestion des services informatiques; ITSM, IT service management
    code; Tests logiciels; software testing, tests automatisés, test automation, tests unitaires, unit testing, \
    tests fonctionnels, functional testing, tests de non-régression, regression testing, tests d’intégration, \
    integration testing, manual testing, tests manuels, test cases, cas de test, plan de test, test plans, \
    cahier de tests, QA testing, automated testing, automatisation des tests, automated tests, \
    user acceptance testing, UAT, recette fonctionnelle, tests de recette, tests d’acceptation, acceptance testing, \
    campagnes de tests, unit tests, end-to-end tests, scénarios de test, test scenarios, test scripts, smoke testing
    code; ISTQB
    code; Selenium
    code; Cypress
    code; Playwright
    code; Robot Framework
    code; Appium
    code; Katalon
    code; WebdriverIO
    code; Développement web; web development, développement de sites web, création de sites web, \
    création de sites internet, website development, web application development, développement d’applications web, \
    conception de sites web, réalisation de sites internet, building websites, website design, intégration web, \
    développement de sites internet, site internet vitrine, web applications, applications web, website creation
    code; Développement mobile; mobile development, applications mobiles, mobile apps, mobile applications, \
    app development
    code; Développement Android; *Android
    code; Développement iOS; *iOS
    code; Flutter
    code; Xamarin
    code; Android Studio
    code; Xcode
    code; Développement logiciel; software development, software engineering, génie logiciel, \
    développement d’applications, application development, développement informatique, conception logicielle, \
    software design, développement applicatif, conception d’applications, développement de fonctionnalités, \
    developing software, développement d’outils internes, feature development, software delivery
    code; Algorithmique; *algorithms, *algorithmes
    code; Programmation orientée objet; object-oriented programming, POO, programmation objet, OOP, \
    object oriented design, conception orientée objet, POO Java
    code; UML; diagrammes de classes, diagrammes UML
    code; Merise
    code; SysML
    code; BPMN
    code; Architecture logicielle; software architecture, clean architecture, system design, architecture technique, \
    solution architecture, architecture applicative, conception technique, technical design
    code; Patrons de conception; design patterns
    code; Architecture hexagonale; hexagonal architecture
    code; Conception pilotée par le domaine; domain-driven design, DDD
    code; Architecture orientée services; SOA
    code; Architecture MVC; MVC
    code*; LaTeX
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
    rapports de bugs
    code; Bugzilla
    code; Refactoring; refactorisation, code refactoring, refonte du code, refactored, legacy code, dette technique, \
    technical debt
    code; Clean code; principes SOLID, SOLID principles, qualité du code, code quality, \
    bonnes pratiques de développement, coding standards, software craftsmanship
    code; TDD; test-driven development
    code; Développement piloté par le comportement; behaviour-driven development, behavior-driven development
    code; Pair programming; programmation en binôme
    code; Mob programming
    code; Maintenance applicative; maintenance évolutive, maintenance d’applications, application maintenance, \
    software maintenance, maintien en condition opérationnelle, maintenance corrective et évolutive, \
    maintenance logicielle
    code; Maintenance de sites web; maintenance de site internet, website maintenance, administration de site web
    code; Optimisation des performances; performance optimisation, performance optimization, performance tuning, \
    optimisation de requêtes, query optimisation, query optimization, load balancing, optimisation du code
    code; Tests de performance; performance testing, load testing, tests de charge
    code; JMeter
    code*; Gatling
    code; LoadRunner
    code*; Postman
    code*; SoapUI
    code; Swagger
    code; OpenAPI
    code; SonarQube
    code; SonarLint
    code; Analyse statique de code; static code analysis
    code; ESLint
    code; Webpack
    code; npm
    code; Gulp
    code; Maven; Apache Maven
    code; Gradle
    code*; Jest
    code; pytest
    code; Vitest
    code; SVN; Subversion
    code; Gestion de versions; contrôle de version, version control
    code; Bitbucket
    code; Visual Studio Code; VS Code, VSCode
    code; Visual Studio
    code; IntelliJ IDEA; IntelliJ
    code; PyCharm
    code; PhpStorm
    code; WebStorm
    code; NetBeans
    code^; Eclipse; Eclipse IDE
    code; Spécifications fonctionnelles; functional specifications, spécifications techniques, \
    technical specifications, rédaction de spécifications, cahier des charges fonctionnel, software requirements, \
    SFD, rédaction de cahiers des charges
    code; Apache Kafka; Kafka
    code; RabbitMQ
    code; ActiveMQ
    code; Files de messages; message queues
    code^; Apache
    code; Nginx
    code; Apache Tomcat; Tomcat
    code; Serveurs web; web server
    code; Microsoft IIS; IIS
    code; JBoss
    code; WebLogic
    code; WebSphere
    code; HAProxy
    code; Firebase
    code; Supabase
    code; Cloud computing; *cloud, informatique en nuage, cloud services, cloud infrastructure, infrastructure cloud, \
    migration cloud, cloud migration
    code; OVHcloud; OVH
    code; Heroku
    code; OpenStack
    code; Serverless
    code*; SaaS
    code; Hébergement web; web hosting, noms de domaine, domain names, hébergement de sites
    code; cPanel
    code; Plesk
    code; FTP
    code; Low-code
    code; No-code
    code; Bubble.io
    code; OutSystems
    code; WinDev; WLangage
    code; WebDev PC Soft
    code; RPA; robotic process automation
    code; UiPath
    code; Blue Prism
    code; Automation Anywhere
    code; Blockchain; smart contracts
    code; Solidity
    code; Ethereum
    code; Objets connectés; *IoT, Internet of Things, internet des objets
    code; LoRaWAN
    code; MQTT
    code; Raspberry Pi
    code; ESP32
    code; Microcontrôleurs
    code; STM32
    code; Programmation système; drivers Linux
    code; Langage assembleur; assembly language
    code; Logiciel embarqué; RTOS, temps réel embarqué, embedded software, *firmware
    code; FreeRTOS
    code; VHDL
    code; FPGA
    code; Verilog
    code; ABAP; SAP ABAP, SAP ABAP HANA
    code; SAP Fiori
    code; Salesforce Apex; Apex Salesforce
    code; Visualforce
    code; AS/400; IBM i, AS400
    code; RPG IV
    code; JCL
    code; Mainframe
    code; z/OS
    code; Haskell
    code; OCaml
    code; Erlang
    code; Clojure
    code; Programmation fonctionnelle; functional programming
    code; Lua
    code; Luau
    code; Roblox Studio
    code^; Delphi
    code; Langage Pascal; Object Pascal, Turbo Pascal
    code; Groovy
    code; Grails
    code; Objective-C
    code; Cocoa Touch
    code; UIKit
    code; Godot; Godot Engine
    code; GameMaker
    code; Pygame
    code; Construct 3
    code; RPG Maker
    code; Développement de jeux vidéo; game development, programmation de jeux, game programming, \
    gameplay programming, développement de jeux, moteur de jeu, game engine
    code; Réalité virtuelle; virtual reality, casques VR
    code; Réalité augmentée; augmented reality
    code; WebXR
    code; ARKit
    code; OpenGL
    code; WebGL
    code; Vulkan
    code; DirectX
    code; HLSL
    code; GLSL
    code*; Shaders
    code; Calcul parallèle; calcul haute performance, high performance computing, multithreading, parallel computing
    code; CUDA
    code; OpenMP
    code; HPC
    code; Gestion de parc informatique; parc informatique, asset inventory IT, IT asset management, \
    inventaire du parc informatique, computer fleet, gestion du matériel informatique, hardware inventory, \
    matériel informatique, IT equipment
    code; Gestion d’incidents; incident management, résolution d’incidents, traitement des incidents, \
    incident resolution, diagnostic d’incidents, incidents informatiques, résolution de pannes informatiques, \
    résolution des problèmes informatiques, IT issues, technical issues, diagnostic de pannes informatiques, \
    problem management
    code; Installation de postes; installation de postes de travail, préparation de postes, workstation setup, \
    configuration de postes, déploiement de postes, *masterisation, workstation installation, PC setup, \
    imaging of computers, computer imaging, postes de travail informatiques, configuration de PC, \
    installation d’ordinateurs, configuration d’ordinateurs, setting up computers, setting up workstations, \
    configuration des postes de travail, device provisioning, laptop setup
    code; Installation de logiciels; software installation, déploiement de logiciels, \
    installation de systèmes d’exploitation, installing software, software deployment, mise à jour de logiciels, \
    software updates, installation logicielle, paramétrage de logiciels, software configuration, \
    operating system installation
    code; Prise en main à distance; télémaintenance, remote support, télé-assistance informatique, remote desktop, \
    assistance à distance, remote assistance, support à distance, bureau à distance
    code; TeamViewer
    code; AnyDesk
    code; Sauvegardes informatiques; backup management, gestion des sauvegardes, data backup, backups, \
    plan de sauvegarde, sauvegarde de données, sauvegarde et restauration, backup and recovery
    code; Veeam
    code; Acronis
    code; Restauration de données; data recovery, récupération de données
    code; Pare-feu; firewall, règles de pare-feu
    code; Fortinet; FortiGate
    code; pfSense
    code; Palo Alto Networks; Palo Alto
    code; Stormshield
    code; Sophos
    code; Pare-feu Check Point; Check Point firewall
    code; WatchGuard
    code*; Routage; routing and switching, commutation réseau, *routeurs, configuration de switchs, \
    configuration de routeurs
    code; VLAN
    code; HPE Aruba; HP Aruba
    code; MikroTik
    code*; Juniper
    code; Wi-Fi; réseaux sans fil, bornes Wi-Fi, wireless networks, wireless networking, installation Wi-Fi
    code; UniFi; UniFi Ubiquiti
    code; Réseaux d’entreprise; WAN
    code; SD-WAN
    code; MPLS
    code; Supervision informatique; supervision réseau, network monitoring, system monitoring, \
    supervision d’infrastructure, server monitoring, supervision des systèmes, monitoring systèmes, \
    supervision de serveurs, monitoring of servers
    code; Nagios
    code; Zabbix
    code; Centreon
    code; PRTG
    code; Wireshark
    code; Nmap
    code; Analyse de trames
    code; SIEM
    code; IBM QRadar; QRadar
    code; EDR
    code; Wazuh
    code; CrowdStrike
    code; Microsoft Sentinel
    code; Surveillance des menaces informatiques; security operations, threat hunting, threat intelligence, \
    threat detection, security monitoring
    code; Détection d’intrusion; intrusion detection, IDS IPS
    code; Réponse à incidents de sécurité; incident response, réponse aux incidents, digital forensics, \
    analyse forensique, security incidents, gestion des incidents de sécurité, malware analysis, CERT CSIRT, \
    computer forensics
    code; Gestion des vulnérabilités; vulnerability assessment, vulnerability management, scan de vulnérabilités, \
    vulnerability scanning, analyse de vulnérabilités
    code; OWASP
    code; Nessus
    code; Qualys
    code; OpenVAS
    code; Politique de sécurité informatique; PSSI, gouvernance SSI, \
    politique de sécurité des systèmes d’information, information security policy, GRC cybersécurité
    code; SMSI; ISMS
    code; Audit de sécurité informatique; security audits
    code; Référentiels de l’ANSSI; ANSSI
    code; SOC 2
    code; Directive NIS 2; NIS 2
    code; Sensibilisation à la cybersécurité; security awareness, sensibilisation au phishing, \
    sensibilisation à la sécurité informatique, phishing simulations, campagnes de phishing, cybersecurity awareness
    code; Gestion des identités et des accès; identity and access management, IAM, gestion des comptes utilisateurs, \
    user account management, création de comptes utilisateurs, gestion des droits d’accès informatiques, \
    gestion des droits utilisateurs, user accounts, password resets, réinitialisation de mots de passe, \
    access rights management, comptes utilisateurs
    code; SSO
    code; Okta
    code; CyberArk
    code; Authentification multifacteur; multi-factor authentication
    code; Cryptographie; cryptography, chiffrement, encryption
    code; PKI
    code; Certificats SSL
    code; OpenSSL
    code; Antivirus; endpoint protection, protection antivirus, désinfection de virus informatiques, \
    suppression de virus, virus removal
    code; Kaspersky
    code; Bitdefender
    code; Gestion de terminaux mobiles; MDM, mobile device management, endpoint management, flotte mobile
    code; Microsoft Intune; Intune
    code; Microsoft SCCM; SCCM, MECM
    code; Jamf
    code; AirWatch
    code; Administration Microsoft 365; administration Office 365, Office 365 administration, \
    administration de messagerie, Microsoft 365 administration
    code; Microsoft Exchange; Exchange Online, Exchange Server, messagerie Exchange
    code^; Windows; Windows 10, Windows 11, environnement Windows, système Windows, Microsoft Windows, Windows XP, \
    Windows 7
    code; macOS; Mac OS, OS X, environnement Mac, Mac OSX, environnement Apple
    code; Systèmes d’exploitation; operating systems
    code; Stockage informatique; SAN NAS, NAS, baies de stockage, storage arrays
    code; NetApp
    code; Synology
    code; Gestion des correctifs; patch management, mises à jour de sécurité, security patches
    code; WSUS
    code; Migration informatique; data migration, migration de données, migration de serveurs, server migration, \
    system migration, migration de systèmes, database migration, migration de bases de données, reprise de données, \
    migration Windows
    code; Administration de bases de données; DBA, administration SGBD
    code; Oracle RAC
    code; Oracle RMAN; RMAN
    code; Téléphonie IP; VoIP, ToIP, voice over IP, SIP trunk, téléphonie d’entreprise, IP telephony
    code; Asterisk
    code; Alcatel OXE
    code; 3CX
    code; PABX et IPBX; IPBX, PABX
    code*; Télécommunications; telecoms, 4G 5G, réseaux mobiles, faisceaux hertziens, antennes relais, \
    réseaux télécoms, GSM UMTS LTE
    code; Câblage réseau; network cabling, baie de brassage, brassage réseau, câblage informatique, \
    structured cabling, câblage RJ45, RJ45, patch panels, Cat6, câblage structuré, data cabling
    code; Centres de données; data centre, data center, *datacenter, *datacentre, rack servers, salle serveurs, \
    racking and stacking
    code; Installation d’imprimantes; configuration d’imprimantes, printer support, maintenance d’imprimantes, \
    printer maintenance, imprimantes réseau, printer setup, périphériques informatiques, serveur d’impression, \
    dépannage d’imprimantes
    code*; Composants informatiques; Hardware, PC hardware, computer hardware, remplacement de composants, \
    hardware repair, hardware troubleshooting
    code*; CompTIA A+
    code; Médiation numérique; inclusion numérique, digital inclusion, ateliers numériques, \
    accompagnement au numérique, accompagnement numérique, aide aux démarches en ligne, conseil numérique, \
    digital literacy, éducation aux médias, media literacy, lutte contre la fracture numérique, \
    accompagnement aux usages numériques, computer literacy training, aide numérique
    code; Certification CompTIA
    code; CompTIA Security+
    code; CompTIA Network+
    code; CISSP
    code; OSCP
    code; CISM
    code; CISA
    code; TOGAF
    code; Architecture d’entreprise; enterprise architecture
    code; ArchiMate
    code; Urbanisation des SI; urbanisation du système d’information, cartographie applicative
    code; Systèmes d’information; information systems, gestion des systèmes d’information, pilotage du SI, \
    gouvernance des SI, IT governance, schéma directeur informatique, IT management, \
    gestion de projets informatiques, IT project management, projets informatiques, IT projects, \
    gestion de projet web, gestion de projet digital, chefferie de projet informatique
    code; COBIT
    code; Intégration ERP; paramétrage ERP, ERP configuration
    code; Paramétrage SAP
    code; Mise en production; déploiement d’applications, application deployment, release management, \
    gestion des mises en production, deployments to production, déploiement en production, production deployment, \
    déploiement applicatif, gestion de releases, software releases
    code; Exploitation informatique; ordonnancement de traitements, pupitrage, IT operations, \
    production informatique, job scheduling, traitements batch, batch processing, astreintes informatiques
    code; Control-M
    code; VTOM
    code; Dollar Universe
    code; Veille technologique; technology watch, veille technique, technological watch, technology monitoring, \
    veille informatique
    code; Open source; logiciels libres, free software, contributions open source
    code; SLA; gestion des SLA, service level agreements, niveaux de service
    code; Rituels agiles; Cérémonies agiles, Scrum Kanban SAFe, daily meetings Scrum, cérémonies Scrum, \
    agile ceremonies, sprint reviews
    code; Cahier des charges; cahier des charges technique, technical brief
    code; Achats informatiques; IT procurement, gestion de licences logicielles, licence management, \
    software asset management, software licensing, license management, achats IT, gestion des licences, \
    gestion de fournisseurs informatiques, software licences
    code; Green IT; numérique responsable, sobriété numérique
    code; Éco-conception web; éco-conception numérique
    code; Chiffrage de projets informatiques; chiffrage de charges, effort estimation, estimation de charges, \
    planning poker, story points
    code*; Géolocalisation
    code; Google Maps API
    code; Leaflet.js
    code; Mapbox
    code; OpenLayers
    code; OpenStreetMap
    code; Progressive web app; PWA, progressive web apps
    code; Application monopage; single page applications
    code; Animations web
    code; GSAP
    code; Animations CSS; CSS animations
    code*; Lottie
    code; OAuth; OAuth2, OAuth 2.0
    code; JWT
    code; Keycloak
    code; OpenID Connect
    code; SAML
    code; Systèmes distribués; distributed systems, *scalabilité, scalable systems, event-driven architecture
    code; Haute disponibilité; high availability
    code; XML; formats d’échange
    code; XSLT
    code; JSON
    code; YAML
    code; XSD
    code; XPath
    code; EDI
    code; Expressions régulières; regex, regular expressions
    code; Interopérabilité; interoperability, system integration, intégration de systèmes, data exchange
    code; HL7; interfaces HL7
    code; FHIR
    code; Structures de données; data structures, complexité algorithmique
    code; Robot conversationnel; conversational AI
    code; Dialogflow
    code; Botpress
    code; ROS; ROS2, Robot Operating System, ROS robotics
    code; Gazebo pour ROS; Gazebo ROS
    code; LabVIEW; NI LabVIEW
    code; TestStand
    code; National Instruments
    code; Formation au développement; coding workshops, teaching coding, ateliers de programmation, \
    initiation à la programmation, ateliers de code, coding clubs, code clubs, enseignement de l’informatique, \
    teaching programming
    code; Programmation Scratch; Scratch Jr
    code; Encadrement technique; technical leadership, mentorat de développeurs, mentoring developers, \
    encadrement de développeurs, mentoring junior developers, mentored junior developers, technical mentoring
    code; Tests matériels; burn-in testing, essais électroniques, bancs de test logiciels, hardware testing, \
    hardware in the loop
    """
}
