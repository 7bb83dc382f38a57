package io.github.connectconfig;

/**
 * Brands, for {@link ConnectConfig#make()}: those whose spelling Smartcar's documentation or SDKs show, and those whose
 * name leaves no choice. A brand whose spelling would be a guess has no constant.
 */
public final class Make {
    /** Tesla. */
    public static final String TESLA = "TESLA";

    /** BMW. */
    public static final String BMW = "BMW";

    /** Nissan. */
    public static final String NISSAN = "NISSAN";

    /** Chevrolet. */
    public static final String CHEVROLET = "CHEVROLET";

    /** Cadillac. */
    public static final String CADILLAC = "CADILLAC";

    /** Ford. */
    public static final String FORD = "FORD";

    /** Acura. */
    public static final String ACURA = "ACURA";

    /** Audi. */
    public static final String AUDI = "AUDI";

    /** Buick. */
    public static final String BUICK = "BUICK";

    /** Chrysler. */
    public static final String CHRYSLER = "CHRYSLER";

    /** Dodge. */
    public static final String DODGE = "DODGE";

    /** GMC. */
    public static final String GMC = "GMC";

    /** Hyundai. */
    public static final String HYUNDAI = "HYUNDAI";

    /** Jeep. */
    public static final String JEEP = "JEEP";

    /** Kia. */
    public static final String KIA = "KIA";

    /** Lexus. */
    public static final String LEXUS = "LEXUS";

    /** Lincoln. */
    public static final String LINCOLN = "LINCOLN";

    /** MINI. */
    public static final String MINI = "MINI";

    /** RAM. */
    public static final String RAM = "RAM";

    /** Renault. */
    public static final String RENAULT = "RENAULT";

    /** Rivian. */
    public static final String RIVIAN = "RIVIAN";

    /** Subaru. */
    public static final String SUBARU = "SUBARU";

    /** Toyota. */
    public static final String TOYOTA = "TOYOTA";

    /** Volkswagen. */
    public static final String VOLKSWAGEN = "VOLKSWAGEN";

    /** Volvo. */
    public static final String VOLVO = "VOLVO";

    private Make() {}
}
