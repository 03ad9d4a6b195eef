extension LexiconTable {
  /// Programming, systems and networks, data.
  static let computing = """
    code; Python; python3
    code; Java; J2EE, JEE, Java EE
    code; JavaScript; Java Script, ECMAScript, ES6, vanilla JS
    code; TypeScript; Type Script
    code; C++; cpp
    code; C#; C Sharp, CSharp
    code?; C; langage C
    code?; R; RStudio, R Studio, ggplot2, tidyverse, langage R
    code?; Go; Golang
    code?; Swift; SwiftUI
    code?; Rust
    code; PHP; PHP7, PHP8
    code; Ruby; JRuby
    code; Ruby on Rails; RoR
    code; Kotlin; Jetpack Compose
    code^; Scala
    code; Perl
    code; COBOL
    code; Fortran
    code; Dart
    code; VBA; Visual Basic, macros Excel, Excel macros
    code; MATLAB; Simulink
    code; .NET; dotnet, ASP.NET, .NET Core
    code; SQL; langage SQL, SQLite, requêtes SQL
    code; MySQL; MariaDB
    code; PostgreSQL; Postgres, PostGIS
    code; SQL Server; T-SQL, Microsoft SQL Server
    code; PL/SQL; Oracle Database, base de données Oracle
    code; NoSQL; Cassandra, Redis, DynamoDB
    code; MongoDB; Mongo
    code; Elasticsearch; Kibana, ELK
    code*; Bases de données; databases, database design, modélisation de données
    code; HTML; HTML5, XHTML
    code; CSS; CSS3
    code; Sass; SCSS
    code; Tailwind CSS; Tailwind
    code; Bootstrap
    code; jQuery
    code^; React; ReactJS, React.js, Redux
    code; React Native
    code; Next.js; NextJS
    code; Angular; AngularJS
    code; Vue.js; VueJS, Nuxt
    code; Svelte
    code; Node.js; NodeJS, Express.js
    code; Django
    code^; Flask; FastAPI
    code?; Spring; Spring Boot, Hibernate
    code; Symfony
    code; Laravel
    code; Qt
    code; Unity; Unity 3D
    code; Unreal Engine
    code; API REST; REST API, RESTful, API RESTful, REST APIs
    code; GraphQL
    code; Microservices; architecture microservices
    code; Git
    code; GitHub; GitHub Actions
    code; GitLab; GitLab CI
    code; Docker; Docker Compose
    code; Kubernetes; k8s
    code; Linux; Unix, Debian, Ubuntu, Red Hat
    code; Windows Server
    code; Active Directory
    code; VMware; vSphere
    code*; Virtualisation; virtualization, Proxmox, Hyper-V
    code; Bash; shell script, scripts shell, shell scripting
    code; PowerShell
    code; DevOps
    code; Intégration continue; CI/CD, continuous integration, Jenkins, déploiement continu
    code; Ansible
    code; Terraform; infrastructure as code
    code; Prometheus; Grafana
    code; AWS; Amazon Web Services
    code; Azure; Microsoft Azure
    code; Google Cloud; Google Cloud Platform, GCP
    code; Cybersécurité; cybersecurity, sécurité informatique, information security, \
    sécurité des systèmes d’information
    code; Tests d’intrusion; penetration testing, pentest
    code; ISO 27001
    code; Administration réseau; administration systèmes et réseaux, network administration, réseaux informatiques
    code; Administration système; system administration
    code; Cisco; CCNA
    code; TCP/IP; DNS, DHCP, VPN
    code; Support informatique; IT support, support utilisateurs, help desk, helpdesk, assistance informatique
    code; Maintenance informatique; dépannage informatique, computer repair
    code; GLPI; ServiceNow
    code; ITIL
    code; Tests logiciels; software testing, tests automatisés, test automation, tests unitaires, unit testing
    code; Selenium; Cypress
    code; Développement web; web development, développement de sites web
    code; Développement mobile; mobile development, Android, iOS, Flutter
    code; Développement logiciel; software development, software engineering, génie logiciel
    code; Algorithmique; algorithms, algorithmes
    code; Programmation orientée objet; object-oriented programming, POO
    code; UML; Merise
    code; Architecture logicielle; software architecture
    données; Machine learning; apprentissage automatique
    données; scikit-learn
    données; Deep learning; apprentissage profond, Keras
    données; TensorFlow
    données; PyTorch
    données; NLP; natural language processing, traitement automatique des langues
    données; Intelligence artificielle; artificial intelligence, IA générative, generative AI
    données; Analyse de données; data analysis, analyse data, data analytics
    données; pandas; NumPy
    données; Data engineering; big data, Hadoop, ingénierie de données
    données; ETL; Talend, Airflow, dbt
    données; Visualisation de données; data visualization, dataviz, data visualisation
    données; Power BI; PowerBI
    données; Qlik; QlikView, Qlik Sense
    données; Looker Studio; Data Studio
    données?; Tableau; Tableau Software, Tableau Desktop
    données?; Spark; Apache Spark, PySpark
    données; Snowflake; BigQuery, Databricks
    données?; SAS
    données*; Statistiques; statistics, statistical analysis, analyse statistique, biostatistiques
    données; SPSS
    données; Stata
    données*; Modélisation; statistical modelling, modélisation statistique, modelling
    données; Informatique décisionnelle; business intelligence, BI
    code; LaTeX
    """
}
