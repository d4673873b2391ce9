"""Types of schema.org, and what a page that has one of them is.

Source: the hierarchy of schema.org below ``Article`` and ``CreativeWork``, and which types news
sites put on which pages.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ARTICLES", "LISTINGS", "OTHERS", "PAGES", "WORKS"]

#: A page of one of these is an article.
ARTICLES: Final = frozenset(
    {
        *("NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting"),
        *("LiveBlogPosting", "OpinionNewsArticle", "ReviewNewsArticle", "BackgroundNewsArticle"),
        *("AskPublicNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "Report"),
        *("ScholarlyArticle", "MedicalScholarlyArticle", "TechArticle", "APIReference"),
        *("SocialMediaPosting", "CriticReview", "Reportage"),
    }
)
#: Works that a page may be about as a whole; their author and date are those of the page.
WORKS: Final = frozenset(
    {
        *("Recipe", "HowTo", "Review", "VideoObject", "AudioObject", "PodcastEpisode", "Episode"),
        *("NewsVideoObject", "ClaimReview", "MedicalWebPage", "ImageGallery", "Blog", "Book"),
        *("CreativeWork", "Course", "Guide", "Dataset", "Movie", "RadioEpisode", "TVEpisode"),
    }
)
#: The page itself.
PAGES: Final = frozenset({"WebPage", "ItemPage", "AboutPage", "FAQPage", "ContactPage"})
#: Pages that list other pages.
LISTINGS: Final = frozenset({"CollectionPage", "SearchResultsPage", "ItemList", "MediaGallery"})
#: Things and pages that are no article.
OTHERS: Final = frozenset(
    {
        *("Product", "ProductGroup", "IndividualProduct", "ProfilePage", "QAPage"),
        *("DiscussionForumPosting", "Event", "SoftwareApplication", "WebApplication", "JobPosting"),
        *("CheckoutPage", "RealEstateListing", "Hotel", "Restaurant", "MobileApplication"),
        *("VideoGame", "Offer", "Service", "Vehicle", "Car", "Apartment", "House"),
    }
)
