extension LexiconTable {
  /// Data and statistics.
  static let data = """
    données; Machine learning; apprentissage automatique, modèles prédictifs, predictive models, \
    predictive modelling, predictive modeling, predictive analytics, modélisation prédictive, \
    apprentissage supervisé, supervised learning, feature engineering, analyse prédictive
    données; XGBoost
    données; Random forest
    données; LightGBM
    données; Apprentissage par renforcement; reinforcement learning
    données; scikit-learn
    données; Deep learning; apprentissage profond, transformers NLP
    données; Keras
    données; Réseaux de neurones; neural networks, CNN RNN, convolutional networks
    données; TensorFlow
    données; PyTorch
    données; NLP; natural language processing, traitement automatique des langues, TAL traitement automatique
    données; Fouille de textes; text mining, topic modelling
    données; spaCy
    données; NLTK
    données; Hugging Face
    données; Analyse de sentiments; sentiment analysis
    données; Intelligence artificielle; artificial intelligence, AI tools, outils d’IA
    données; IA générative; generative AI, intelligence artificielle générative
    données; LLM; large language models, RAG LLM
    données; LangChain
    données; Midjourney
    données; Stable Diffusion
    données*; Chatbots
    données; OpenAI
    données; GitHub Copilot
    données; Analyse de données; data analysis, analyse data, data analytics, analysing data, analyzing data, \
    exploitation des données, analyse statistique de données, données statistiques, exploratory data analysis, \
    analyse exploratoire, traitement et analyse de données, analysed data, analyzed data, data interpretation, \
    interprétation de données, data insights, extraction de données, data extraction, analyser les données
    données; Traitement de données; data processing
    données; Exploration de données; data mining, fouille de données, datamining
    données; pandas; librairie pandas
    données; NumPy
    données; SciPy
    données; Matplotlib
    données; Seaborn
    données; Plotly; Dash Plotly
    données; Polars
    données; statsmodels
    données; Data engineering; ingénierie de données, data pipelines, pipelines de données, ingestion de données, \
    data ingestion, data platform, flux de données
    données; Big data
    données; Hadoop; MapReduce
    données; Data lake; lac de données
    données; HDFS
    données; Apache Hive; Hive Hadoop
    données; Architecture de données; data architecture
    données; ETL; ELT
    données; Talend; Talend Open Studio
    données; Apache Airflow; *Airflow
    données*; dbt
    données; SSIS
    données; Informatica PowerCenter
    données; Alteryx
    données; Pentaho
    données; KNIME
    données; Dataiku
    données; Apache NiFi
    données; Fivetran
    données; Azure Data Factory
    données; AWS Glue
    données; Visualisation de données; data visualization, dataviz, data visualisation, datavisualisation, \
    infographies de données, data viz, datavisualization, data storytelling, interactive dashboards, \
    tableaux de bord interactifs, visualising data
    données; R Shiny
    données; Streamlit
    données; Power BI; PowerBI, DAX, Power BI Desktop, Microsoft Power BI
    données; Qlik; QlikView, Qlik Sense
    données?; Tableau; Tableau Software, Tableau Desktop
    données?; Spark; Apache Spark, PySpark
    données; Snowflake
    données; BigQuery
    données; Databricks
    données?; SAS
    données*; Statistiques; statistics, statistical analysis, analyse statistique, biostatistiques, \
    tests statistiques, statistical tests, statistical methods, méthodes statistiques, statistique descriptive, \
    descriptive statistics, probabilités, hypothesis testing, tests d’hypothèses, statistical software, \
    statistique inférentielle, inferential statistics, statistical analyses, traitement statistique, \
    statistical inference, Bayesian statistics, échantillonnage statistique, ANOVA, analyse de variance, \
    inférence statistique, sondages statistiques, survival analysis, analyse de survie, time series analysis, \
    statistiques bayésiennes, biostatistics, analyse factorielle, factor analysis, multivariate statistics, \
    modèles mixtes, mixed models, structural equation modelling, modèles linéaires, analyse de données statistiques, \
    statistical testing, processus stochastiques, stochastic processes, redressement d’enquêtes, sampling design, \
    traitement statistique des données, causal inference, inférence causale, classification hiérarchique, \
    analyse des correspondances, Monte Carlo, data imputation
    données; SPSS; IBM SPSS
    données; Stata
    données*; Modélisation; statistical modelling, modélisation statistique, modelling, modèles statistiques, \
    statistical models, statistical modeling
    données*; Régression; régression linéaire, régression logistique, linear regression, logistic regression, \
    regression analysis, regression models
    données*; Analyse en composantes principales; ACP
    données*; Analyse multivariée; multivariate analysis
    données*; Modélisation mathématique; mathematical modelling, mathematical modeling
    données; Informatique décisionnelle; business intelligence, BI, modélisation dimensionnelle, star schema
    données; SSRS
    données; SSAS
    données; MicroStrategy
    données; MDX
    données; Entrepôt de données; data warehouse, data warehousing, data marts, datawarehouse
    données; Qualité des données; data quality, nettoyage de données, data cleaning, data cleansing, \
    fiabilisation des données, contrôle de cohérence, data validation, validation de données, \
    contrôle de qualité des données, data checks, data integrity, intégrité des données, contrôle des données, \
    cleaning data, cleaned data, dédoublonnage, mise en qualité des données, data wrangling, préparation de données, \
    data preparation
    données; Gouvernance des données; data governance, data management, gestion de données, data stewardship, \
    data catalogue, dictionnaire de données, data dictionary, référentiel de données, master data management, \
    master data, data catalog, *métadonnées, *metadata
    données; Collibra
    données; Collecte de données; data collection, collecting data, collected data, gathering data, data gathering, \
    collecter des données
    données; Séries temporelles; time series, prévision de séries temporelles, time series forecasting, ARIMA
    données; Vision par ordinateur; computer vision, image recognition, reconnaissance d’images
    données; OpenCV
    données; Traitement d’images; traitement d’images numériques, image processing
    données; YOLO
    données; MLOps; mise en production de modèles, model deployment
    données; MLflow
    données; Kubeflow
    données; Amazon SageMaker; SageMaker
    données; Vertex AI
    données; Recherche opérationnelle; operations research, programmation linéaire, linear programming, \
    optimisation combinatoire, mathematical optimisation
    données; CPLEX
    données; Gurobi
    données; Web scraping; crawling web
    données; Beautiful Soup; BeautifulSoup
    données; Scrapy
    données; Open data; données ouvertes, données publiques
    données; Traitement du signal; signal processing, digital signal processing, analyse de signaux
    données; Géomatique; geospatial analysis, spatial analysis, analyse spatiale, geospatial data, \
    données géographiques, données spatiales
    données; Télédétection; remote sensing, imagerie satellite, images satellites, satellite imagery, \
    traitement d’images satellites, Sentinel-2, SNAP Sentinel, images satellitaires, imagerie satellitaire, Landsat, \
    photo-interprétation, *hyperspectral, NDVI, aerial photography interpretation, drone télédétection
    données; ENVI
    données; ERDAS Imagine
    données; Orfeo ToolBox
    données; Saisie et mise à jour de bases de données; database updates, alimentation de la base de données, \
    tenue de base de données, gestion de la base de données clients, mise à jour des bases
    données; Logiciels statistiques
    données; JMP; SAS JMP
    données; XLSTAT
    données; Statistica
    données; jamovi
    données; SIMCA
    données; OriginPro; Origin Pro, OriginLab
    données; Gretl
    données; Statgraphics
    données; Mplus
    données; SigmaPlot
    données; Modalisa
    """
}
