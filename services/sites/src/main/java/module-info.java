/** What is known about the pages of some sites. */
module org.entretien.sites {
    requires static org.jspecify;
    requires transitive org.entretien.spi;

    exports org.entretien.sites;

    provides org.entretien.spi.SiteProfile with
            org.entretien.sites.AlmasryalyoumProfile,
            org.entretien.sites.AujourdhuiProfile,
            org.entretien.sites.DjazairessProfile,
            org.entretien.sites.MaghressProfile,
            org.entretien.sites.MasressProfile,
            org.entretien.sites.Medias24Profile,
            org.entretien.sites.SauressProfile,
            org.entretien.sites.TuressProfile;
}
