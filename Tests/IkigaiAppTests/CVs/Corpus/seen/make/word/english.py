"""English CVs typed in Word."""

from page import Page


def mechanic():
    page = Page("Liberation Sans", 11, margin=2.2)
    page.name("Declan Aspinall", 18)
    page.text("Vehicle technician, Bolton, Lancashire\n07700 900 833 – dec.aspinall@example.com")
    page.heading("Employment history")
    page.tabbed("*Senior Vehicle Technician*, Hargate Motors\t06/2016 – present", 16.6, right=True)
    page.bullets("Engine diagnostics on petrol, diesel and hybrid cars", "Brake, clutch and timing belt replacement; "
                 "MOT testing since 2019", "Show the two apprentices how not to lose a socket in a sump")
    page.tabbed("*Vehicle Technician*, Quickly Tyres and Exhausts\t03/2011 – 05/2016", 16.6, right=True)
    page.bullets("Tyre fitting, wheel alignment, exhausts, servicing to schedule")
    page.tabbed("*Apprentice Mechanic*, Crompton Garage\t09/2008 – 02/2011", 16.6, right=True)
    page.bullets("Oil changes, valeting, welding of sills and exhaust brackets")
    page.heading("Qualifications")
    page.bullets("NVQ Level 3 Vehicle Maintenance and Repair, Bolton College, 2011",
                 "IMI Level 3 Electric and Hybrid Vehicles, 2022")
    page.heading("Skills")
    page.text("Fault ﬁnding with Bosch ESI[tronic] and Snap-on scanners, air conditioning (F-gas certiﬁed), auto "
              "electrics, gearbox overhaul, MIG welding, hydraulics, customer service, stock ordering")
    page.text("Full clean driving licence, category C1")
    page.heading("Interests")
    page.text("Rebuilding a 1974 Triumph; Sunday league referee")
    return page


def marketing():
    page = Page("Carlito", 11, margin=1.9, colour="7A3E9D")
    page.name("Priya Lindqvist", 22)
    page.text("Junior marketing assistant · Edinburgh · priya.lindqvist@example.net · 07700 900 590")
    page.heading("About me")
    page.text("Recent graduate with one internship, one summer of shop work and a student radio habit. Looking for a "
              "first permanent role in social media or content.")
    page.heading("Experience")
    page.rows([
        ("Jan 2026 – Jun 2026", "*Marketing Intern*, Fernlea Outdoor Clothing, Edinburgh\n"
         "Wrote the weekly newsletter in Mailchimp, scheduled posts with Hootsuite, pulled numbers from Google "
         "Analytics, helped with SEO of the product pages."),
        ("Jun – Sep 2024", "*Sales Assistant*, Waverley Books, Edinburgh\nTill, window displays, author evenings."),
        ("Oct 2022 – May 2025", "*Programme Assistant (part-time, paid)*, Lothian Student Radio\n"
         "Podcast editing in Audacity, interviews, volunteer rota."),
    ], (4.2, 13.0))
    page.heading("Education")
    page.rows([
        ("2021 – 2025", "MA (Hons) English Literature and Linguistics, University of Forthside, 2:1"),
        ("2021", "Scottish Highers: English, French, Art, Biology, History"),
    ], (4.2, 13.0))
    page.heading("Skills")
    page.rows([
        ("Content", "Copywriting, proofreading, email marketing, storytelling"),
        ("Social media", "Instagram, TikTok, LinkedIn, community management"),
        ("Software", "Canva, Adobe Premiere Pro, WordPress, Microsoft Office"),
    ], (4.2, 13.0), grid=True)
    page.heading("Languages")
    page.text("English (native) | Swedish (bilingual) | French (B1) | Hindi (beginner)")
    return page
